-- owner: dossiers
-- A dossier that was open at a unit when it ended went over to the unit that follows. What was done until then keeps the old name:
-- steps that are closed and hand-overs that were signed for are not written anew.
create table dossiers.moves (
  dossier_id uuid not null references dossiers.dossiers (id),
  -- The number of its event.
  seq integer not null,
  from_unit_id uuid not null references organisations.units (id),
  to_unit_id uuid not null references organisations.units (id),
  -- It was received at the unit that ended: who asks where it was received is told the name of then.
  counter boolean not null,
  moved_at timestamptz not null,
  primary key (dossier_id, seq),
  check (from_unit_id <> to_unit_id)
);
grant select, insert on dossiers.moves to motcua_app;
