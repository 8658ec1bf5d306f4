-- owner: statistics
create schema statistics;

-- One row a dossier, told by its events alone: filled by a cursor, rebuilt by emptying it and starting the cursor anew.
create table statistics.dossiers (
  dossier_id uuid primary key,
  procedure_id uuid not null,
  one_stop_id uuid not null,
  settling_id uuid not null,
  authority_id uuid not null,
  received_at timestamptz not null,
  -- The last promise before any apology: what lateness is judged by (law 4).
  promised_due timestamptz not null,
  judged_by text not null,
  waiting boolean not null default false,
  ready_at timestamptz,
  returned_at timestamptz
);
create index dossiers_by_unit on statistics.dossiers (settling_id, received_at);
create index dossiers_open on statistics.dossiers (settling_id, promised_due) where ready_at is null;

grant usage on schema statistics to motcua_app;
grant select, insert, update, delete on all tables in schema statistics to motcua_app;
