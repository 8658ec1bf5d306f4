import { type Db, sql } from '#platform/db/index.ts';
import type { Dong } from '#platform/money/index.ts';
import type { Matter } from '../matters.rules.ts';

/** Lines of books that say the same of a price. */
export interface PricedAlike {
  readonly number: number;
  readonly volume: number;
  readonly year: number;
  readonly matter: Matter;
  readonly pages: number;
  readonly copies: number;
  readonly fee: Dong;
  readonly waived: Dong;
  readonly percent: number;
}

/** What lines cost, those that say the same once. Exemptions kept before they were kept in parts are not looked at. */
export const pricedAlike = (db: Db): Promise<PricedAlike[]> =>
  db.rows<PricedAlike>(sql`
    select min(l.number) as number, min(b.volume) as volume, min(b.year) as year, l.matter, l.pages, l.copies, l.fee,
      coalesce(c.waived, 0)::bigint as waived, coalesce((c.exemption ->> 'percent')::int, 0) as percent
    from certification.lines l join certification.books b on b.id = l.book_id join certification.visits v on v.id = l.visit_id
    left join payments.charges c on c.subject_id = l.visit_id and c.position = l.position
    where v.exemption_ground is null or v.exemption is not null
    group by 4, 5, 6, 7, 8, 9 order by 1`);

/**
 * Where a certification book does not agree with what it follows from: a line whose number is not entered to it, or is void in
 * one place only; a closed book with other totals than its lines. None is the good answer.
 */
export const misbookedLines = async (db: Db): Promise<string[]> => {
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
