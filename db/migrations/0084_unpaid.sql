-- owner: payments
-- What is still to be taken follows what is open, and not the years that were paid.
create index charges_unpaid on payments.charges (subject_id) where paid_at is null and amount > 0;
