-- owner: payments
-- A receipt that was given may be voided while its day is open: the row keeps for what and how much it was given, and says who
-- voided it when. The receipt that takes the money anew names the one it replaces; one receipt is replaced by one at most.
alter table payments.receipts add column voided_at timestamptz;
alter table payments.receipts add column voided_by uuid;
alter table payments.receipts add column replaces_book_id uuid;
alter table payments.receipts add column replaces_no integer;
alter table payments.receipts add constraint receipts_voided check (voided_at is null or (state = 'void' and amount is not null));
alter table payments.receipts add constraint receipts_voided_by check ((voided_at is null) = (voided_by is null));
alter table payments.receipts add constraint receipts_replaces check ((replaces_book_id is null) = (replaces_no is null));
alter table payments.receipts add constraint receipts_replaced foreign key (replaces_book_id, replaces_no)
  references payments.receipts (book_id, number);
create unique index receipts_replaced_once on payments.receipts (replaces_book_id, replaces_no) where replaces_book_id is not null;
