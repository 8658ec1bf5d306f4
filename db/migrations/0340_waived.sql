-- owner: payments
-- What an exemption waives: the sum that would have been charged. Null where nothing is exempt, and of charges written before.
alter table payments.charges add column waived bigint check (waived >= 0);
create index charges_exempt on payments.charges (subject_id) where exemption_proof is not null;
