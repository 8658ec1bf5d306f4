-- owner: dossiers
-- A money duty the citizen owes elsewhere (nghĩa vụ tài chính): from the notice until proof of payment lies at the counter the
-- clock stands. One is open at a time.
alter table dossiers.dossiers drop constraint dossiers_state_check;
alter table dossiers.dossiers add constraint dossiers_state_check check (state in
  ('received', 'settling', 'awaiting-supplement', 'awaiting-payment', 'ready', 'returned', 'withdrawn', 'voided'));

create table dossiers.duties (
  dossier_id uuid not null references dossiers.dossiers (id),
  position smallint not null,
  -- Of the slip, in the counter's book of the year.
  number integer not null,
  -- The notice of the body that collects.
  notice text not null,
  notice_day date not null,
  what text not null,
  sum bigint not null check (sum > 0),
  pay_to text not null,
  pay_by date not null,
  told_at timestamptz not null,
  told_by uuid not null,
  proof text,
  proof_day date,
  proved_at timestamptz,
  proved_to uuid,
  primary key (dossier_id, position),
  check ((proof is null) = (proved_at is null) and (proof_day is null) = (proved_at is null)
    and (proved_to is null) = (proved_at is null))
);
create unique index duties_open on dossiers.duties (dossier_id) where proved_at is null;
grant select, insert on dossiers.duties to motcua_app;
grant update (proof, proof_day, proved_at, proved_to) on dossiers.duties to motcua_app;

-- The counter's list of those whose citizens are awaited.
drop index dossiers.dossiers_awaiting;
create index dossiers_awaiting on dossiers.dossiers (one_stop_id) where state in ('awaiting-supplement', 'awaiting-payment');
