-- owner: payments
-- Books of pre-printed receipts (biên lai, TT 303/2016/TT-BTC): form, series, from a number to a number, phí and lệ phí apart.
create table payments.receipt_books (
  id uuid primary key,
  -- The counter that tears receipts out of it.
  unit_id uuid not null references organisations.units (id),
  kind text not null check (kind in ('phí', 'lệ phí')),
  form text not null check (form ~ '^[0-9A-Z][0-9A-Z/-]{2,19}$'),
  series text not null check (series ~ '^[0-9A-Z][0-9A-Z/-]{1,19}$'),
  first integer not null check (first > 0),
  last integer not null check (last >= first and last <= 9999999),
  opened_at timestamptz not null,
  opened_by uuid,
  closed_at timestamptz,
  closed_by uuid,
  -- A number of a form and series was printed once in the country: two books never hold the same one.
  exclude using gist (form platform.gist_text_ops with =, series platform.gist_text_ops with =,
    int4range(first, last, '[]') with &&)
);
create index receipt_books_open on payments.receipt_books (unit_id, kind, opened_at) where closed_at is null;

-- What became of a number: given for money, spoiled, or lost. A number without a row lies in the book, unused.
create table payments.receipts (
  book_id uuid not null references payments.receipt_books (id),
  number integer not null,
  state text not null check (state in ('used', 'void', 'lost')),
  -- For what and how much; kept when a receipt that was given is voided after.
  subject_id uuid,
  amount bigint check (amount > 0),
  at timestamptz not null,
  by_account uuid,
  reason text,
  primary key (book_id, number),
  check (state <> 'used' or (subject_id is not null and amount is not null)),
  check ((state = 'used') = (reason is null))
);
create index receipts_subject on payments.receipts (subject_id) where subject_id is not null;

-- Which receipt a charge was paid by; charges paid before there were books keep only the number that was typed.
alter table payments.charges add column receipt_book_id uuid;
alter table payments.charges add column receipt_no integer;
alter table payments.charges add constraint charges_receipt foreign key (receipt_book_id, receipt_no)
  references payments.receipts (book_id, number);
alter table payments.charges add check ((receipt_book_id is null) = (receipt_no is null));
alter table payments.charges add check (receipt_book_id is null or paid_at is not null);
create index charges_receipt_no on payments.charges (receipt_book_id, receipt_no) where receipt_book_id is not null;

grant select, insert, update on payments.receipt_books, payments.receipts to motcua_app;
