-- owner: dossiers
-- Each time somebody asked after a dossier, by telephone or at the desk: who asked, who answered and what was told. It is no step of
-- the dossier: it holds up nobody who works on it, and takes nobody's way back away.
create table dossiers.inquiries (
  id uuid primary key,
  dossier_id uuid not null references dossiers.dossiers (id),
  channel text not null check (channel in ('call', 'visit', 'message', 'hamlet-head')),
  asked_by text not null check (length(asked_by) between 2 and 200),
  told_state text not null,
  told_due timestamptz not null,
  asked_at timestamptz not null,
  taken_by uuid not null,
  taken_back_at timestamptz
);
create index inquiries_dossier on dossiers.inquiries (dossier_id, asked_at);
grant select, insert on dossiers.inquiries to motcua_app;
grant update (taken_back_at) on dossiers.inquiries to motcua_app;
