-- owner: payments
-- Money given back for charges that were paid: the receipt stays as it was given, the refund stands beside it. Whoever counts the
-- drawer counts what was taken less what was given back; a closing takes the refunds of its day with it.
create table payments.refunds (
  id uuid primary key,
  unit_id uuid not null references organisations.units (id),
  subject_id uuid not null,
  -- The number of the paper that is signed for, by the counter's year.
  number integer not null,
  ground text not null check (ground in ('withdrawn', 'our-fault', 'mistake')),
  reason text not null,
  recipient text not null,
  recipient_identity text not null,
  at timestamptz not null,
  by_account uuid not null,
  closing_id uuid references payments.closings (id)
);
create index refunds_subject on payments.refunds (subject_id);
create index refunds_unclosed on payments.refunds (unit_id) where closing_id is null;
create index refunds_closing on payments.refunds (closing_id) where closing_id is not null;

-- A charge is given back once, whole, against the receipt it was paid by.
create table payments.refund_lines (
  refund_id uuid not null references payments.refunds (id) deferrable initially deferred,
  charge_id uuid primary key references payments.charges (id),
  book_id uuid not null,
  receipt_no integer not null,
  kind text not null check (kind in ('phí', 'lệ phí')),
  amount bigint not null check (amount > 0),
  foreign key (book_id, receipt_no) references payments.receipts (book_id, number)
);
create index refund_lines_refund on payments.refund_lines (refund_id);
create index refund_lines_receipt on payments.refund_lines (book_id, receipt_no);

alter table payments.closings add column refunded_levies bigint not null default 0 check (refunded_levies >= 0);
alter table payments.closings add column refunded_charges bigint not null default 0 check (refunded_charges >= 0);
alter table payments.closings add constraint closings_not_below_nothing check (levies + charges >= refunded_levies + refunded_charges);

grant select, insert on payments.refunds, payments.refund_lines to motcua_app;
grant update (closing_id) on payments.refunds to motcua_app;
