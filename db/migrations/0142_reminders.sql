-- owner: dossiers
-- Each time the counter told somebody that their result lies there: by which way, and what came of it.
create table dossiers.reminders (
  id uuid primary key,
  dossier_id uuid not null references dossiers.dossiers (id),
  way text not null check (way in ('call', 'message', 'notice', 'hamlet-head')),
  outcome text not null check (outcome in ('told', 'will-come', 'not-reached', 'wrong-number')),
  reminded_at timestamptz not null,
  reminded_by uuid not null
);
create index reminders_dossier on dossiers.reminders (dossier_id, reminded_at);
grant select, insert on dossiers.reminders to motcua_app;
