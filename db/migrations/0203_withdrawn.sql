-- owner: statistics
alter table statistics.dossiers add column withdrawn_at timestamptz;
