-- owner: dossiers
-- What a deed found in some of a dossier's tables, and that found again: an act that a person takes back leaves no row behind.
-- The application may not delete from these tables; it may only lay back what was there. Promises, papers in a citizen's hands and
-- money are not among them.
create function dossiers.image_tables() returns text[] language sql immutable parallel safe return
  array['results', 'pauses', 'supplements', 'duties', 'lateness', 'originals', 'reminders', 'stops', 'withdrawals',
    'post_addresses', 'tasks', 'legs', 'recusals'];

create function dossiers.image(dossier uuid, parts text[]) returns jsonb language plpgsql stable
set search_path = '' as $$
declare
  part text;
  found jsonb;
  image jsonb := '{}';
begin
  foreach part in array parts loop
    if part <> all (dossiers.image_tables()) then raise exception 'no image is taken of %', part; end if;
    execute format('select coalesce(jsonb_agg(to_jsonb(t)), ''[]'') from dossiers.%I t where t.dossier_id = $1', part)
      into found using dossier;
    image := image || jsonb_build_object(part, found);
  end loop;
  return image;
end $$;

create function dossiers.lay_back(dossier uuid, image jsonb) returns void language plpgsql security definer
set search_path = '' as $$
declare
  part text;
begin
  for part in select jsonb_object_keys(image) loop
    if part <> all (dossiers.image_tables()) then raise exception 'no image is laid back of %', part; end if;
    execute format('delete from dossiers.%I where dossier_id = $1', part) using dossier;
    execute format('insert into dossiers.%1$I select * from jsonb_populate_recordset(null::dossiers.%1$I, $1)', part)
      using image -> part;
  end loop;
end $$;
revoke execute on function dossiers.lay_back(uuid, jsonb) from public;
grant execute on function dossiers.image(uuid, text[]), dossiers.lay_back(uuid, jsonb), dossiers.image_tables() to motcua_app;
