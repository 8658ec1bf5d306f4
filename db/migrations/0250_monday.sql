-- owner: statistics
-- What the week's report counts: results of a week, and results that nobody has collected.
create index dossiers_ready on statistics.dossiers (ready_at) where ready_at is not null;
create index dossiers_uncollected on statistics.dossiers (settling_id, ready_at) where ready_at is not null and returned_at is null;
