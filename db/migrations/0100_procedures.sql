-- owner: procedures
create schema procedures;

create table procedures.fields (
  key text primary key,
  name text not null unique,
  position integer not null
);

-- The procedure itself: what stays when law, name or code change.
create table procedures.procedures (
  id uuid primary key,
  key text not null unique,
  level text not null check (level in ('district', 'commune'))
);

-- What the law asked from a day to a day. A row's content never changes (dossiers keep the row they were
-- received under); a correction is a new row and the old one is marked superseded.
create table procedures.versions (
  id uuid primary key,
  procedure_id uuid not null references procedures.procedures,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  superseded boolean not null default false,
  name text not null,
  field_key text not null references procedures.fields,
  -- The key of the department that settles; 'commune' where each commune settles for itself.
  settles text not null,
  scope text,
  code text,
  -- Null with a code: it is not sure the code existed in the catalogue's year, so it is not shown.
  code_from date,
  code_to date check (code_to > code_from),
  standing text not null check (standing in ('complete', 'thin', 'name-only')),
  lacks text[] not null,
  content jsonb not null,
  -- The process it runs by, compiled when the version was written; null where no steps are known.
  definition_id uuid references workflow.definitions (id),
  digest bytea not null,
  constraint versions_one_at_a_time exclude using gist (
    procedure_id platform.gist_uuid_ops with =, daterange(valid_from, valid_to) with &&) where (not superseded)
);
create index versions_by_code on procedures.versions (code) where (not superseded);
create index versions_by_field on procedures.versions (field_key) where (not superseded);

create function procedures.content_stays() returns trigger language plpgsql as $$
begin
  if row(new.id, new.procedure_id, new.content, new.digest, new.definition_id)
    is distinct from row(old.id, old.procedure_id, old.content, old.digest, old.definition_id) then
    raise exception 'a version of a procedure does not change: write a new one';
  end if;
  return new;
end $$;
create trigger versions_stay before update on procedures.versions
  for each row execute function procedures.content_stays();

-- Which one-stop room receives, and who settles what it received.
create table procedures.offerings (
  procedure_id uuid not null references procedures.procedures,
  unit_id uuid not null references organisations.units (id),
  settling_unit_id uuid not null references organisations.units (id),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  constraint offerings_one_at_a_time exclude using gist (
    procedure_id platform.gist_uuid_ops with =, unit_id platform.gist_uuid_ops with =,
    daterange(valid_from, valid_to) with &&)
);
create index offerings_by_unit on procedures.offerings (unit_id, procedure_id);
create index offerings_by_settling_unit on procedures.offerings (settling_unit_id, procedure_id);

-- The published decision behind a version. Without one the page says "dữ liệu minh họa".
create table procedures.decisions (
  id uuid primary key,
  number text not null,
  signed_on date not null,
  issuer text not null,
  title text not null,
  unique (number, issuer)
);
create table procedures.decision_versions (
  decision_id uuid not null references procedures.decisions,
  version_id uuid not null references procedures.versions,
  primary key (version_id, decision_id)
);

grant usage on schema procedures to motcua_app;
grant select, insert, update, delete on all tables in schema procedures to motcua_app;
