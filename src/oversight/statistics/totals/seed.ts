import { unitByKey } from '#foundations/organisations/index.ts';
import type { Tx } from '#platform/db/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type Counted, counted, readMonth } from './totals.rules.ts';
import { addTotals } from './totals.store.ts';

type Line = Record<'unit' | 'month' | 'fees' | 'entered' | Counted, string>;

/** What communes on paper reported before the demonstration opens; nobody of the house entered it. */
export async function seedTotals(tx: Tx, seed: Seed): Promise<void> {
  const lines: Line[] = seed.tsv('statistics/monthly-totals.tsv');
  for (const line of lines) {
    const unit = await unitByKey(tx, line.unit);
    const month = readMonth(line.month);
    if (!unit || !month) throw new Error(`monthly-totals.tsv: no commune or month: ${line.unit} ${line.month}`);
    const counts = Object.fromEntries(counted.map((field) => [field, Number(line[field])]));
    await addTotals(tx, {
      ...(counts as Record<Counted, number>),
      fees: BigInt(line.fees),
      unit_id: unit.id,
      month,
      version: 1,
      reason: null,
      illustrative: true,
      entered_at: instantOf(Temporal.PlainDateTime.from(line.entered)),
      entered_by: null,
    });
  }
}
