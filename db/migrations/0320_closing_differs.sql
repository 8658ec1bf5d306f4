-- owner: payments
-- The money counted may differ from the receipts, and then somebody says why; a day is opened again until the thủ quỹ has the money.
alter table payments.closings add column counted bigint check (counted >= 0);
alter table payments.closings add column difference_reason text;
alter table payments.closings add column taken_back_at timestamptz;
alter table payments.closings add column taken_back_by uuid;
alter table payments.closings add column taken_back_reason text;

update payments.closings set counted = levies + charges - refunded_levies - refunded_charges;
alter table payments.closings alter column counted set not null;
alter table payments.closings add constraint closings_difference_says_why
  check ((counted = levies + charges - refunded_levies - refunded_charges) = (difference_reason is null));
alter table payments.closings add constraint closings_taken_back_whole
  check ((taken_back_at is null) = (taken_back_reason is null) and (taken_back_at is null) = (taken_back_by is null));
alter table payments.closings add constraint closings_received_or_taken_back check (received_at is null or taken_back_at is null);

drop index payments.closings_to_receive;
create index closings_to_receive on payments.closings (treasurer_id) where received_at is null and taken_back_at is null;

grant update (taken_back_at, taken_back_by, taken_back_reason) on payments.closings to motcua_app;
