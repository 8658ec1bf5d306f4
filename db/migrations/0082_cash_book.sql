-- owner: payments
-- The day's money leaves the counter: who counted it, how much of each kind by which receipts, who keeps it from then on.
create table payments.closings (
  id uuid primary key,
  unit_id uuid not null references organisations.units (id),
  closed_at timestamptz not null,
  closed_by uuid not null,
  levies bigint not null check (levies >= 0),
  charges bigint not null check (charges >= 0),
  receipts integer not null check (receipts > 0),
  treasurer_id uuid not null,
  received_at timestamptz
);
create index closings_book on payments.closings (unit_id, closed_at, id);
create index closings_to_receive on payments.closings (treasurer_id) where received_at is null;

alter table payments.receipts add column closing_id uuid references payments.closings (id);
alter table payments.receipts add check (closing_id is null or state = 'used');
create index receipts_unclosed on payments.receipts (book_id, number) where closing_id is null and state = 'used';

grant select, insert on payments.closings to motcua_app;
grant update (received_at) on payments.closings to motcua_app;
