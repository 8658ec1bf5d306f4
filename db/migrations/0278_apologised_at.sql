-- owner: statistics
-- When an apology was made: those of a week are counted, whether the dossier is late still or settled since.
alter table statistics.dossiers add column apologised_at timestamptz;
update statistics.dossiers d set apologised_at = told.at from (
  select stream_id, max(occurred_at) as at from platform.events where type = 'dossier.apologised' group by stream_id) as told
where told.stream_id = d.dossier_id;
create index dossiers_apologised on statistics.dossiers (apologised_at) where apologised_at is not null;
