-- owner: statistics
-- How one procedure went in the past year, and what was received since a day: neither may read the whole table.
create index dossiers_by_procedure on statistics.dossiers (procedure_id, ready_at);
create index dossiers_received on statistics.dossiers (received_at);
