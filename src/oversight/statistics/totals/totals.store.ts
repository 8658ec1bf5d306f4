import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Totals } from './totals.rules.ts';

/** A version of a commune's month. */
export type TotalsRow = Totals & {
  readonly unit_id: string;
  readonly month: Temporal.PlainDate;
  readonly version: number;
  readonly reason: string | null;
  readonly illustrative: boolean;
  readonly entered_at: Temporal.Instant;
  readonly entered_by: string | null;
};

const figures = sql`carried, received, in_time, late, withdrawn, running, declined, certified_copy, certified_signature,
  certified_contract, certified_inheritance, fees`;
const columns = sql`unit_id, month, version, ${figures}, reason, illustrative, entered_at, entered_by`;

/** False where this version was written by somebody else first. */
export const addTotals = async (tx: Tx, row: TotalsRow): Promise<boolean> =>
  (await tx.run(sql`insert into statistics.monthly_totals (${columns})
    values (${row.unit_id}, ${row.month}, ${row.version}, ${row.carried}, ${row.received}, ${row.in_time}, ${row.late},
      ${row.withdrawn}, ${row.running}, ${row.declined}, ${row.certified_copy}, ${row.certified_signature},
      ${row.certified_contract}, ${row.certified_inheritance}, ${row.fees}, ${row.reason}, ${row.illustrative},
      ${row.entered_at}, ${row.entered_by})
    on conflict do nothing`)) === 1;

/** Every version of a month, the last first. */
export const versionsOf = (db: Db, unitId: string, month: Temporal.PlainDate): Promise<TotalsRow[]> =>
  db.rows<TotalsRow>(sql`select ${columns} from statistics.monthly_totals
    where unit_id = ${unitId} and month = ${month} order by version desc`);

/** What holds of these communes from one month to another, both in it. */
export const totalsOf = (
  db: Db,
  unitIds: readonly string[],
  { from, to }: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
): Promise<TotalsRow[]> =>
  db.rows<TotalsRow>(sql`select distinct on (unit_id, month) ${columns} from statistics.monthly_totals
    where unit_id = any(${unitIds}::uuid[]) and month between ${from} and ${to}
    order by unit_id, month, version desc`);
