import { type Db, sql, type Tx } from '#platform/db/index.ts';
import { namedId } from '#platform/id/index.ts';
import type { Seed } from '#platform/seed/index.ts';

/** How the counter works, as a document everybody may read (quy chế hoạt động). */
export interface Regulations {
  readonly title: string;
  /** The decision that issues it; null: none is attached yet. */
  readonly decision: string | null;
  readonly from: Temporal.PlainDate;
  readonly articles: readonly { readonly title: string; readonly text: readonly string[] }[];
}

/** The regulations in force on a day; undefined where there are none. */
export const regulationsOn = (db: Db, day: Temporal.PlainDate): Promise<Regulations | undefined> =>
  db.maybe<Regulations>(sql`
    select title, decision, lower(valid) as "from", articles from documents.regulations where valid @> ${day}::date`);

interface Written extends Omit<Regulations, 'from'> {
  readonly from: string;
  readonly until: string | null;
}

/** Writes what db/seed/documents/regulations.jsonl holds. */
export async function seedRegulations(tx: Tx, seed: Seed): Promise<void> {
  for (const one of seed.jsonl<Written>('documents/regulations.jsonl'))
    await tx.run(sql`
      insert into documents.regulations (id, title, decision, valid, articles)
      values (${namedId(`regulations:${one.from}`)}, ${one.title}, ${one.decision},
        daterange(${one.from}::date, ${one.until}::date, '[]'), ${JSON.stringify(one.articles)}::jsonb)
      on conflict do nothing`);
}
