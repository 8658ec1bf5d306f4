import { type Db, sql } from '#platform/db/index.ts';

/**
 * Where a certification book does not agree with what it follows from: a line whose number is not entered to it, or is void in
 * one place only; a closed book with other totals than its lines. None is the good answer.
 */
export const misbooked = async (db: Db): Promise<string[]> => {
  const found = await db.rows<{ what: string }>(sql`
    select format('%s number %s of %s/%s', b.kind, l.number, b.volume, b.year) as what
    from certification.lines l join certification.books b on b.id = l.book_id
    left join numbering.entries e on e.subject_id = l.id and e.number = l.number and e.kind = 'certification.' || b.kind
      and e.owner_unit_id = b.owner_unit_id and e.period = b.year::text
    where e.id is null or (e.voided_at is null) <> (l.voided_at is null)
    union all
    select format('closed book %s/%s of %s', b.volume, b.year, b.kind)
    from certification.books b
    left join lateral (select count(*) filter (where voided_at is null) as lines, coalesce(sum(fee) filter (where voided_at is null), 0) as fees
      from certification.lines l where l.book_id = b.id) as held on true
    where b.totals is not null and ((b.totals ->> 'lines')::int <> held.lines or b.totals ->> 'fees' <> held.fees::text)
    order by 1`);
  return found.map(({ what }) => what);
};
