-- owner: procedures
-- A version that is being written: what was typed so far, part by part, by whoever keeps the catalogue. One for each procedure,
-- whose id is given before it is there where it is a new one. It is no version: nothing is received under it, and it goes when
-- it is written or thrown away.
create table procedures.drafts (
  procedure_id uuid primary key,
  key text not null unique,
  -- The version it is made of; null for a procedure that is not there yet.
  base_id uuid references procedures.versions,
  -- What the new procedure begins as; null with a base.
  blank jsonb,
  typed jsonb not null,
  -- One more with each press that keeps something, so that nobody writes what they have not seen.
  revision integer not null check (revision > 0),
  started_at timestamptz not null,
  started_by uuid,
  changed_at timestamptz not null,
  changed_by uuid,
  check ((base_id is null) <> (blank is null))
);
grant select, insert, update, delete on procedures.drafts to motcua_app;

-- The first version of a procedure was made of none.
alter table procedures.edits alter column base_id drop not null;
-- Who received and who settled before it, where the version changes that: laid back when it is taken back.
alter table procedures.edits add column rooms_before jsonb;
