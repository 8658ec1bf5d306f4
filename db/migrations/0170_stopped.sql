-- owner: dossiers
-- From 01/07/2025 a matter may be stopped (dừng giải quyết, NĐ 118/2025): an end of its own, with its ground and its notice; neither
-- withdrawn at the counter nor entered by mistake.
alter table dossiers.dossiers drop constraint dossiers_state_check;
alter table dossiers.dossiers add constraint dossiers_state_check check (state in
  ('received', 'settling', 'awaiting-supplement', 'awaiting-payment', 'ready', 'returned', 'withdrawn', 'voided', 'stopped'));
alter table dossiers.dossiers drop constraint dossiers_ended;
alter table dossiers.dossiers add constraint dossiers_ended
  check ((ended_at is not null) = (state in ('withdrawn', 'voided', 'stopped')));

create table dossiers.stops (
  dossier_id uuid primary key references dossiers.dossiers (id),
  -- Of the notice, in the counter's book of the year.
  number integer not null,
  ground text not null check (ground in ('asked', 'no-answer')),
  -- In writing, as the notice tells it.
  said text not null,
  -- What the dossier was waiting for when it was stopped: the phase that the notice names.
  phase text not null,
  stopped_at timestamptz not null,
  stopped_by uuid not null
);
grant select, insert on dossiers.stops to motcua_app;
