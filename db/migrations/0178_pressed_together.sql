-- owner: dossiers
-- Several dossiers approved or signed at one press: which they were, and the event each got by it, so that whoever pressed takes them
-- back at one press too. A line goes with its step when that is taken back; what the next hand took keeps its line.
create table dossiers.pressed_together (
  press_id uuid not null,
  dossier_id uuid not null references dossiers.dossiers (id),
  seq integer not null,
  kind text not null check (kind in ('approve', 'sign', 'record')),
  by_account uuid not null,
  pressed_at timestamptz not null,
  -- The list on which signatures given on paper were recorded.
  list_id uuid references dossiers.signing_lists (id),
  primary key (press_id, dossier_id)
);
create index pressed_together_by on dossiers.pressed_together (by_account, pressed_at);
create index pressed_together_dossier on dossiers.pressed_together (dossier_id, seq);

grant select, insert, delete on dossiers.pressed_together to motcua_app;
