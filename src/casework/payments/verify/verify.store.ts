import { type Db, sql } from '#platform/db/index.ts';

/** A refund that is not of a charge as it was paid, or of more than was; a closing with another sum of refunds than its own. */
const givenBackWrong = sql`
    select format('refund %s: %s given back for charge %s, paid %s by receipt %s', l.refund_id, l.amount, c.id, c.amount, c.receipt_no)
    from payments.refund_lines l join payments.refunds f on f.id = l.refund_id join payments.charges c on c.id = l.charge_id
    where l.kind <> c.kind or c.subject_id <> f.subject_id
      or (l.book_id, l.receipt_no) is distinct from (c.receipt_book_id, c.receipt_no)
    union all
    select format('charge %s: %s given back of %s', c.id, sum(l.amount), c.amount)
    from payments.refund_lines l join payments.charges c on c.id = l.charge_id
    group by c.id having sum(l.amount) > c.amount
    union all
    select format('closing %s: %s given back, %s in its refunds', k.id, k.refunded_levies + k.refunded_charges, coalesce(back.sum, 0))
    from payments.closings k
    left join lateral (select sum(l.amount) as sum, sum(l.amount) filter (where l.kind = 'phí') as charges
      from payments.refunds f join payments.refund_lines l on l.refund_id = f.id where f.closing_id = k.id) as back on true
    where k.taken_back_at is null
      and (k.refunded_levies + k.refunded_charges <> coalesce(back.sum, 0) or k.refunded_charges <> coalesce(back.charges, 0))`;

/**
 * What is waived is the share of its ground, to the đồng, unless nothing was granted and the rest was dropped, too; a closing tells of
 * the exemptions that lie in it.
 */
const waivedWrong = sql`
    select format('charge %s: %s waived of %s, which is not %s%%', c.id, c.waived, c.amount + c.waived, c.exemption ->> 'percent')
    from payments.charges c
    where c.exemption is not null and c.exemption_ground is not distinct from c.exemption ->> 'name'
      and c.waived <> (c.amount + c.waived) * (c.exemption ->> 'percent')::bigint / 100
    union all
    select format('closing %s: %s waived, %s in its exemptions', k.id, k.waived_levies + k.waived_charges, coalesce(w.sum, 0))
    from payments.closings k
    left join lateral (select sum(c.waived) as sum, sum(c.waived) filter (where c.kind = 'phí') as charges
      from payments.charges c where c.closing_id = k.id) as w on true
    where k.taken_back_at is null
      and (k.waived_levies + k.waived_charges <> coalesce(w.sum, 0) or k.waived_charges <> coalesce(w.charges, 0))
    union all
    select format('closing %s: taken back, and %s of its exemptions are still in it', k.id, count(*))
    from payments.closings k join payments.charges c on c.closing_id = k.id where k.taken_back_at is not null group by k.id`;

/**
 * The equation of the cash book, for each kind of money: what was written on receipts, less what was voided, is what the fees come to,
 * less what is exempt and what is still owed. That the exempt sums are those of the fees is counted again from the versions
 * (`misexempted`). Charges paid before there were books keep only a typed number.
 */
const cashBook = sql`
    select format('cash book of %s: %s on receipts, %s of it voided; fees of %s, %s of it exempt, %s still owed',
      kind, given.written, given.voided, asked.charged, asked.exempt, asked.owed)
    from (select b.kind, coalesce(sum(r.amount), 0) as written, coalesce(sum(r.amount) filter (where r.state <> 'used'), 0) as voided
      from payments.receipts r join payments.receipt_books b on b.id = r.book_id group by b.kind) as given
    full join (select kind, sum(amount + coalesce(waived, 0)) as charged, sum(coalesce(waived, 0)) as exempt, coalesce(sum(amount) filter (where paid_at is null), 0) as owed
      from payments.charges where receipt_book_id is not null or receipt_number is null group by kind) as asked using (kind)
    where coalesce(given.written, 0) - coalesce(given.voided, 0) <> coalesce(asked.charged, 0) - coalesce(asked.exempt, 0) - coalesce(asked.owed, 0)`;

/** Days that were handed over with another sum than their receipts, or were opened again and keep some. */
const closingsWrong = sql`
  select format('closing %s: %s handed over, %s taken', k.id, k.levies + k.charges, coalesce(taken.sum, 0))
  from payments.closings k
  left join lateral (select sum(r.amount) as sum, sum(r.amount) filter (where b.kind = 'phí') as charges, count(*) as n
    from payments.receipts r join payments.receipt_books b on b.id = r.book_id where r.closing_id = k.id) as taken on true
  where k.taken_back_at is null
    and (k.levies + k.charges is distinct from taken.sum or k.charges <> coalesce(taken.charges, 0) or k.receipts <> taken.n)
  union all
  select format('closing %s: taken back, and %s of its receipts are still in it', k.id, count(*))
  from payments.closings k join payments.receipts r on r.closing_id = k.id where k.taken_back_at is not null group by k.id`;

/**
 * Where the money does not agree: the cash book as a whole; a receipt with another sum than the charges it pays, a charge paid by a receipt that was not
 * given, a refund of what was not paid so, a voided receipt whose money was taken anew by one that does not name it, a number outside its book, a closing with another
 * sum than its receipts. None is the good answer.
 */
export const unbalanced = async (db: Db): Promise<string[]> => {
  const found = await db.rows<{ what: string }>(sql`
    select format('receipt %s %s: %s taken, %s charged', b.series, r.number, r.amount, coalesce(paid.sum, 0)) as what
    from payments.receipts r join payments.receipt_books b on b.id = r.book_id
    left join lateral (select sum(c.amount) as sum from payments.charges c
      where c.receipt_book_id = r.book_id and c.receipt_no = r.number) as paid on true
    where r.state = 'used' and r.amount is distinct from paid.sum
    union all
    select format('charge %s: paid by receipt %s, which is %s', c.id, r.number, r.state)
    from payments.charges c join payments.receipts r on r.book_id = c.receipt_book_id and r.number = c.receipt_no
    where r.state <> 'used' or r.subject_id <> c.subject_id
    union all
    select format('receipt %s %s: outside its book', b.series, r.number)
    from payments.receipts r join payments.receipt_books b on b.id = r.book_id where r.number not between b.first and b.last
    union all
    select format('receipt %s %s: void, and what it paid was taken anew by a receipt that does not name it', b.series, r.number)
    from payments.receipts r join payments.receipt_books b on b.id = r.book_id
    where r.voided_at is not null
      and exists (select from payments.charges c where c.subject_id = r.subject_id and c.kind = b.kind and c.receipt_no is not null)
      and not exists (select from payments.receipts n where n.replaces_book_id = r.book_id and n.replaces_no = r.number)
    union all
    select format('receipt %s %s: replaces %s, which is %s of another matter or kind, or not void', b.series, n.number, r.number, r.state)
    from payments.receipts n join payments.receipt_books b on b.id = n.book_id
    join payments.receipts r on r.book_id = n.replaces_book_id and r.number = n.replaces_no
    join payments.receipt_books o on o.id = r.book_id
    where r.state <> 'void' or r.subject_id is distinct from n.subject_id or o.kind <> b.kind
    union all
    ${givenBackWrong}
    union all
    ${waivedWrong}
    union all
    ${cashBook}
    union all
    ${closingsWrong}
    order by 1`);
  return found.map(({ what }) => what);
};
