import { type Db, sql } from '#platform/db/index.ts';

export interface LeftOpen {
  readonly unit_id: string;
  readonly holds_from: Temporal.PlainDate;
  /** How much only people can close was still open on its day. */
  readonly left_open: number;
}

/** Units that were to end and could not; one whose end was written again since is left out. */
export const endsLeftOpen = (db: Db, unitIds: readonly string[]): Promise<LeftOpen[]> =>
  db.rows<LeftOpen>(sql`
    select c.unit_id, c.holds_from, c.left_open
    from organisations.unit_changes c
    where c.act = 'end' and c.left_open is not null and c.unit_id = any(${unitIds}::uuid[])
      and not exists (select from organisations.unit_changes later
        where later.unit_id = c.unit_id and later.act = 'end' and later.written_at > c.written_at)
    order by c.holds_from, c.unit_id`);
