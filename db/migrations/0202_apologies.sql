-- owner: statistics
alter table statistics.dossiers add column apologised boolean not null default false;
