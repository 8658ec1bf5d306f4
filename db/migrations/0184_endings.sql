-- owner: procedures
-- A procedure that a decision ends from a day on (bãi bỏ): its version holds until then. Taken back, the version holds as before.
create table procedures.endings (
  id uuid primary key,
  version_id uuid not null references procedures.versions,
  decision_id uuid not null references procedures.decisions,
  ends_on date not null,
  -- Until when the version held before; null: without end.
  before date,
  written_at timestamptz not null,
  written_by uuid,
  undone_at timestamptz check (undone_at >= written_at),
  undone_by uuid,
  undone_why text check (length(undone_why) between 1 and 1000),
  check ((undone_at is null) = (undone_why is null))
);
create unique index endings_standing on procedures.endings (version_id) where undone_at is null;

grant select, insert on procedures.endings to motcua_app;
grant update (undone_at, undone_by, undone_why) on procedures.endings to motcua_app;
