-- owner: dossiers
-- A reception half filled in that waits at its counter (hồ sơ tạm gác). It has no number and is no dossier. What was typed
-- is personal data: it goes when the draft ends, and only that it was there is left.
create table dossiers.parked (
  id uuid primary key,
  one_stop_id uuid not null references organisations.units (id),
  procedure_key text not null,
  name text,
  waits_for text,
  form jsonb,
  scans jsonb,
  parked_at timestamptz not null,
  parked_by uuid not null,
  kept_until timestamptz not null,
  ended_at timestamptz,
  ended_by uuid,
  ended_how text check (ended_how in ('received', 'purged', 'not-back', 'gave-up', 'twice', 'declined')),
  check ((ended_at is null) = (ended_how is null)),
  check ((ended_at is null) = (form is not null)),
  check (num_nulls(name, waits_for, form, scans) in (0, 4))
);
-- The counter's line of those who are to come back, in the order in which they left.
create index parked_waiting on dossiers.parked (one_stop_id, parked_at) where ended_at is null;

grant select, insert, update on dossiers.parked to motcua_app;
