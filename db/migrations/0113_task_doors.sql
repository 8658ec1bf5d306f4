-- owner: dossiers
-- A queue tells what is late and what is ready from the task alone: counting a thousand of them reads no dossier.
alter table dossiers.tasks add column judged_by text not null default 'date', add column ready boolean not null default false;
update dossiers.tasks t set judged_by = d.judged_by, ready = d.ready_at is not null from dossiers.dossiers d where d.id = t.dossier_id;
alter table dossiers.tasks alter column judged_by drop default;
drop index dossiers.tasks_queue;
create index tasks_queue on dossiers.tasks (unit_id, act, due_at, id)
  include (judged_by, ready, waiting, holder_id, procedure_id, dossier_id) where closed_at is null;
