-- owner: workflow
create schema workflow;

-- A published process: its BPMN text, which is the truth, and the graph compiled from it. Never changed; a new
-- text is a new definition, and a dossier keeps the one it was received under.
create table workflow.definitions (
  id uuid primary key,
  key text not null,
  name text not null,
  xml text not null,
  digest text not null,
  compiler integer not null,
  graph jsonb not null,
  recorded_at timestamptz not null default now(),
  unique (key, digest)
);

grant usage on schema workflow to motcua_app;
grant select, insert on all tables in schema workflow to motcua_app;
