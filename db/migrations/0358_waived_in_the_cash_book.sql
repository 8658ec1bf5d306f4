-- owner: payments
-- What a counter did not charge stands in its cash book beside what it took: an exempted charge knows its counter and, once the day is
-- closed, its closing. Of exemptions before, none does.
alter table payments.charges add column counter_id uuid references organisations.units (id);
alter table payments.charges add column closing_id uuid references payments.closings (id);
alter table payments.charges add constraint charges_closed_where_waived check (closing_id is null or waived is not null);
create index charges_waived on payments.charges (counter_id) where exemption is not null and closing_id is null;
create index charges_closing on payments.charges (closing_id) where closing_id is not null;

alter table payments.closings add column waived_levies bigint not null default 0 check (waived_levies >= 0);
alter table payments.closings add column waived_charges bigint not null default 0 check (waived_charges >= 0);
