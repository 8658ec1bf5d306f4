-- owner: statistics
-- Papers were asked for when the promised day was past: it waits for the citizen, and is late all the same.
alter table statistics.dossiers add column asked_late boolean not null default false;
