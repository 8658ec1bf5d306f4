-- owner: procedures
-- A version written on screen: which one it was made of, by whom and why; and, where it was taken back before anything was
-- received under it, by whom and why.
create table procedures.edits (
  version_id uuid primary key references procedures.versions,
  base_id uuid not null references procedures.versions,
  -- In force from the same day as its base, whose place it took.
  replaced boolean not null,
  why text not null check (length(why) between 1 and 1000),
  written_at timestamptz not null,
  written_by uuid,
  undone_at timestamptz check (undone_at >= written_at),
  undone_by uuid,
  undone_why text,
  check ((undone_at is null) = (undone_why is null))
);
create index edits_of_base on procedures.edits (base_id);

-- What was written stays; only that it was taken back is added.
grant select, insert on procedures.edits to motcua_app;
grant update (undone_at, undone_by, undone_why) on procedures.edits to motcua_app;
