-- owner: dossiers
-- The way back from one's own last step, until the next hand acts: what the step found, and which rows it opened. It holds while
-- no event came after it. What a step opened and nobody took is taken away with it; the events keep both.
alter table dossiers.dossiers add column way_back jsonb;
grant delete on dossiers.tasks, dossiers.legs, dossiers.decisions, dossiers.notes to motcua_app;
