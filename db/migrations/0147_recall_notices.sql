-- owner: dossiers
-- The notice that a citizen is given of a wrong result that was called back: its number and the day named for the new one.
-- Where the result had been handed out: who had it, and who brought the wrong paper back. `seq` is the event whose note says
-- what was wrong.
create table dossiers.recall_notices (
  entry_id uuid primary key references numbering.entries (id),
  dossier_id uuid not null references dossiers.dossiers (id),
  notice integer not null,
  new_day date,
  seq integer not null,
  collected_at timestamptz,
  collector_name text,
  collector_standing text check (collector_standing in ('owner', 'authorised', 'kin')),
  collector_identity text,
  returned_by uuid,
  brought_by text,
  check ((collected_at is null) = (brought_by is null))
);
create index recall_notices_dossier on dossiers.recall_notices (dossier_id);
grant select, insert on dossiers.recall_notices to motcua_app;
