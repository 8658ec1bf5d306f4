import { allUnits } from '#foundations/organisations/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import { openBook } from './open.act.ts';

/** Opens a run of receipts of each kind at every counter, as the tax office would have handed them out before the year. */
export async function seedReceiptBooks(deed: Deed, seed: Pick<Seed, 'tsv'>): Promise<void> {
  const counters = (await allUnits(deed.tx)).filter((unit) => unit.kind === 'one-stop');
  for (const { numbers, ...cover } of seed.tsv<'kind' | 'formNumber' | 'series' | 'numbers'>(
    'payments/receipt-books.tsv',
  )) {
    for (const [n, { id }] of counters.entries()) {
      const first = n * Number(numbers) + 1;
      const book = { ...cover, first: String(first), last: String(first + Number(numbers) - 1) };
      const opened = await openBook(deed, id, book);
      if (!opened.ok) throw new Error(`payments/receipt-books.tsv: ${JSON.stringify(opened.reasons)}`);
    }
  }
}
