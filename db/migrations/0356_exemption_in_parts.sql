-- owner: payments
-- An exemption in parts: kind of ground, how much, article, and the paper that shows it (kind, number, year, issuer, seen as an
-- original). A fee may be reduced and not waived whole: then something is charged beside the ground. `fee_key` and `quantity` say from
-- which fee of the version a sum was counted, so that it can be counted again; null for what was charged before.
alter table payments.charges add column exemption jsonb;
alter table payments.charges add column fee_key text;
alter table payments.charges add column quantity integer check (quantity > 0);
alter table payments.charges drop constraint charges_check;
alter table payments.charges add constraint charges_waived_or_reduced
  check (exemption_ground is null or amount = 0 or (waived > 0 and exemption is not null));
alter table payments.charges add constraint charges_exemption_whole
  check (exemption is null or (waived is not null and exemption_proof is not null and (exemption ->> 'percent')::int between 1 and 100));
