-- owner: statistics
-- What the public lists say of a late dossier: the class of its cause, and the new day the citizen was told.
alter table statistics.dossiers add column cause text;
alter table statistics.dossiers add column new_day date;

-- The lists go on by key: all of them, one office's, one procedure's (a field is its procedures), and what is late.
drop index statistics.dossiers_received;
drop index statistics.dossiers_by_unit;
create index dossiers_received on statistics.dossiers (received_at, dossier_id);
create index dossiers_by_unit on statistics.dossiers (settling_id, received_at, dossier_id);
create index dossiers_listed on statistics.dossiers (procedure_id, received_at, dossier_id);
create index dossiers_due on statistics.dossiers (promised_due, dossier_id) where ready_at is null and withdrawn_at is null;
