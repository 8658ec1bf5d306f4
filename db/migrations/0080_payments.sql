-- owner: payments
create schema payments;

-- What is owed for a dossier: phí and lệ phí apart (two laws, two books). Whole đồng.
create table payments.charges (
  id uuid primary key,
  subject_id uuid not null,
  position smallint not null,
  kind text not null check (kind in ('phí', 'lệ phí')),
  name text not null,
  amount bigint not null check (amount >= 0),
  exemption_ground text,
  exemption_proof text,
  paid_at timestamptz,
  paid_to uuid,
  -- The pre-printed number of the biên lai (TT 303/2016): typed; our own paper never replaces it.
  receipt_number text,
  unique (subject_id, position),
  check (exemption_ground is null or amount = 0),
  check ((paid_at is null) = (paid_to is null))
);

grant usage on schema payments to motcua_app;
grant select, insert, update on all tables in schema payments to motcua_app;
