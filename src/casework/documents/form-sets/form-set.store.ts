import { kept } from '#platform/cache/index.ts';
import { type Db, sql } from '#platform/db/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import { type FormSet, pickFormSet } from './form-set.rules.ts';

/** The set in force on a dossier's day of reception. */
export const formSetOn = async (db: Db, day: Temporal.PlainDate): Promise<FormSet> =>
  pickFormSet(await formSets(db), day);

/** Every set, oldest first. */
export const formSets = (db: Db): Promise<FormSet[]> =>
  kept(db, 'documents.form_sets', () =>
    db.rows<FormSet>(sql`
      select key, name, lower(valid) as "from", upper(valid) - 1 as until
      from documents.form_sets order by valid`),
  );

/** Writes the sets of db/seed/documents/form-sets.tsv. */
export async function seedFormSets(db: Db, seed: Seed): Promise<void> {
  for (const set of readFormSets(seed)) {
    await db.run(sql`
      insert into documents.form_sets (key, name, valid)
      values (${set.key}, ${set.name}, daterange(${set.from}::date, ${set.until}::date, '[]'))
      on conflict (key) do update set name = excluded.name, valid = excluded.valid`);
  }
}

/** The sets as the seed has them. */
export const readFormSets = (seed: Seed): FormSet[] =>
  seed.tsv<'key' | 'name' | 'from' | 'until'>('documents/form-sets.tsv').map((row) => ({
    key: row.key,
    name: row.name,
    from: row.from === '' ? null : Temporal.PlainDate.from(row.from),
    until: row.until === '' ? null : Temporal.PlainDate.from(row.until),
  }));
