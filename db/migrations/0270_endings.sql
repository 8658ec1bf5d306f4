-- owner: statistics
-- The endings without what was asked for are counted apart: not qualified (in writing), and stopped.
alter table statistics.dossiers add column refused boolean not null default false;
alter table statistics.dossiers add column stopped_at timestamptz;
drop index statistics.dossiers_due;
create index dossiers_due on statistics.dossiers (promised_due, dossier_id)
  where ready_at is null and withdrawn_at is null and stopped_at is null;
-- What was counted before is told again by the events.
update statistics.dossiers d set refused = true where exists (select 1 from platform.events e
  where e.stream_id = d.dossier_id and e.type = 'dossier.numbered' and (e.payload->>'refused')::boolean) and ready_at is not null;
