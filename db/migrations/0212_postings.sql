-- owner: procedures
-- What hangs on the wall of which counter (niêm yết), from when to when, by whom, with a photo. A row for each sheet;
-- one who posted before this record was kept is not known.
create table procedures.postings (
  id uuid primary key,
  unit_id uuid not null references organisations.units,
  version_id uuid not null references procedures.versions,
  posted_at timestamptz not null,
  posted_by uuid,
  photo text check (photo ~ '^[0-9a-f]{64}$'),
  taken_down_at timestamptz check (taken_down_at >= posted_at),
  taken_down_by uuid
);
create unique index postings_hanging on procedures.postings (unit_id, version_id) where taken_down_at is null;
create index postings_of_version on procedures.postings (version_id, posted_at);

-- When a decision was written into this house: the second link of công bố, cập nhật, niêm yết.
alter table procedures.decision_versions add column updated_at timestamptz;

-- What hung is not forgotten: nothing is deleted.
grant select, insert, update on procedures.postings to motcua_app;
