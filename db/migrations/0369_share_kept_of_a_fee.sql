-- owner: payments
-- How much of what a fee brings the office keeps, as its version said when it was charged (Luật Phí và lệ phí 2015, Điều 12); the rest is
-- paid to the budget. Of lệ phí nothing is ever kept (Điều 13). What was charged before kept nothing.
alter table payments.charges add column kept_percent smallint not null default 0 check (kept_percent between 0 and 100);
alter table payments.charges add constraint charges_levy_whole_to_the_budget check (kind = 'phí' or kept_percent = 0);
