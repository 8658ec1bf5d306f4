-- owner: parties
-- Two records of one person are led together: the one points at the one that is kept, and nothing of either is lost. Dossiers keep
-- the record they were received under: their papers bear what it said that day.
alter table parties.parties add column merged_into uuid references parties.parties (id) check (merged_into <> id);
create index parties_merged on parties.parties (merged_into) where merged_into is not null;

-- Every record of the person who has this one.
create function parties.records(record uuid) returns setof uuid language sql stable parallel safe rows 2
set search_path = '' as $$
  with kept as (select coalesce(p.merged_into, p.id) as id from parties.parties p where p.id = record)
  select id from kept union all select p.id from parties.parties p join kept on p.merged_into = kept.id
$$;
grant execute on function parties.records(uuid) to motcua_app;

create table parties.merges (
  id uuid primary key,
  kept_id uuid not null references parties.parties (id),
  gone_id uuid not null references parties.parties (id),
  reason text not null check (length(reason) between 5 and 500),
  merged_at timestamptz not null,
  merged_by uuid not null,
  parted_at timestamptz,
  parted_by uuid,
  parted_why text,
  check (kept_id <> gone_id),
  check ((parted_at is null) = (parted_by is null) and (parted_at is null) = (parted_why is null))
);
-- One record is in one other at most.
create unique index merges_standing on parties.merges (gone_id) where parted_at is null;
create index merges_latest on parties.merges (merged_at desc) where parted_at is null;
grant select, insert, update (parted_at, parted_by, parted_why) on parties.merges to motcua_app;
