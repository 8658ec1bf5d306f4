-- owner: dossiers
-- A dossier may end without a result: the citizen withdrew it, or it was entered by mistake. It is not late, nothing is open.
alter table dossiers.dossiers add column ended_at timestamptz;
alter table dossiers.dossiers drop constraint dossiers_state_check;
alter table dossiers.dossiers add constraint dossiers_state_check
  check (state in ('received', 'settling', 'awaiting-supplement', 'ready', 'returned', 'withdrawn', 'voided'));
alter table dossiers.dossiers add constraint dossiers_ended check ((ended_at is not null) = (state in ('withdrawn', 'voided')));
drop index dossiers.dossiers_open;
create index dossiers_open on dossiers.dossiers (settling_id, promised_due) where ready_at is null and ended_at is null;

-- A hand-over that nobody has signed for when the dossier ends is called off: it stands on record, and in no list.
alter table dossiers.legs add column called_off_at timestamptz;
drop index dossiers.legs_to_give;
drop index dossiers.legs_to_take;
create index legs_to_give on dossiers.legs (from_unit_id, give_by) where given_at is null and called_off_at is null;
create index legs_to_take on dossiers.legs (to_unit_id, given_at)
  where given_at is not null and taken_at is null and called_off_at is null;

-- Who asked for it back. The reason, if one was given, is a note of the event.
create table dossiers.withdrawals (
  dossier_id uuid primary key references dossiers.dossiers (id),
  standing text not null check (standing in ('owner', 'authorised', 'kin')),
  name text not null,
  identity text not null,
  withdrawn_at timestamptz not null,
  withdrawn_by uuid not null
);
grant select, insert on dossiers.withdrawals to motcua_app;
