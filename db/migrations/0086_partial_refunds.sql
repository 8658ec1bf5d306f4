-- owner: payments
-- A part of a charge may go back, and the rest later: of a fee set too high, the difference. All its lines together are at most what was paid.
alter table payments.refund_lines drop constraint refund_lines_pkey;
alter table payments.refund_lines add primary key (charge_id, refund_id);
