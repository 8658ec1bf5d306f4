import { afterAll, expect, it } from 'vitest';
import { type Db, sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { tampered } from './broken.ts';

const { db, ownerUrl, close } = await worldDatabase();
afterAll(close);

interface Column {
  readonly place: string;
  readonly type: string;
}

/** Columns of the house of some types, by name. */
const columns = (at: Db, types: readonly string[]): Promise<Column[]> =>
  at.rows<Column>(sql`
    select table_schema || '.' || table_name || '.' || column_name as place, data_type as type
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema !~ '^(pg_|information_schema)' and table_type = 'BASE TABLE' and data_type = any(${types}) order by 1`);

const inexact = (at: Db) => columns(at, ['numeric', 'real', 'double precision', 'money']);

it('money is whole đồng: no column holds fractions, and sums are bigint', async () => {
  expect(await inexact(db)).toEqual([]);
  const sums = (await columns(db, ['bigint', 'integer'])).filter(({ place }) =>
    /\.(amount|paid|fee|price|sum)$/.test(place),
  );
  expect(sums.length).toBeGreaterThan(0);
  expect(sums.filter(({ type }) => type !== 'bigint')).toEqual([]);
  expect(await tampered(ownerUrl, ['alter table payments.charges alter amount type numeric(12, 2)'], inexact)).toEqual([
    { place: 'payments.charges.amount', type: 'numeric' },
  ]);
});

const zoneless = (at: Db) => columns(at, ['timestamp without time zone', 'time with time zone']);

it('instants carry their zone', async () => {
  expect(await zoneless(db)).toEqual([]);
  const moved = ['alter table dossiers.results alter collected_at type timestamp'];
  expect(await tampered(ownerUrl, moved, zoneless)).toMatchObject([{ place: 'dossiers.results.collected_at' }]);
});

/** Every text that lies in the house, looked through with one condition. */
async function texts(at: Db, condition: string): Promise<string[]> {
  const places = (await columns(at, ['text', 'jsonb'])).filter(
    ({ place }) => !/^platform\.(requests|migrations)/.test(place),
  );
  const union = places
    .map(({ place }) => {
      const [schema, table, column] = place.split('.');
      return `select '${place}' as place from "${schema}"."${table}" where ${condition.replaceAll('$', `"${column}"::text`)}`;
    })
    .join(' union ');
  return (await at.rows<{ place: string }>({ strings: [`${union} order by 1`], values: [] })).map(({ place }) => place);
}

const decomposed = (at: Db) => texts(at, '$ is not nfc normalized');
const icelandic = (at: Db) => texts(at, `$ ~ '[Ðð]'`);

it('text is NFC, and Ð (U+00D0) is Đ', async () => {
  expect(await decomposed(db)).toEqual([]);
  expect(await icelandic(db)).toEqual([]);
  const typed = ["update parties.parties set name = normalize(name, nfd) where name ~ 'ò'"];
  expect(await tampered(ownerUrl, typed, decomposed)).toContain('parties.parties.name');
  const old = [`update parties.parties set address = 'Điện Biên Ðông'`];
  expect(await tampered(ownerUrl, old, icelandic)).toEqual(['parties.parties.address']);
});

/** Own identities that are neither of time (7) nor of a name in the seeds (8). */
async function strangeIds(at: Db): Promise<string[]> {
  const places = (await columns(at, ['uuid'])).filter(({ place }) => place.endsWith('.id'));
  const union = places.map(({ place }) => {
    const [schema, table] = place.split('.');
    return `select '${place}' as place from "${schema}"."${table}" where substr(id::text, 15, 1) not in ('7', '8')`;
  });
  return (await at.rows<{ place: string }>({ strings: [`${union.join(' union ')} order by 1`], values: [] })).map(
    ({ place }) => place,
  );
}

it('own identities are of time, those of the seeds of their names', async () => {
  const made = Array.from({ length: 200 }, newId);
  expect(made.filter((id) => id[14] !== '7')).toEqual([]);
  // The first half is the millisecond: what is made later lies later.
  const times = made.map((id) => id.slice(0, 13));
  expect(times.toSorted()).toEqual(times);
  expect(await strangeIds(db)).toEqual([]);
  const chance = [
    `insert into dossiers.notes (id, dossier_id, seq, said) select gen_random_uuid(), id, 1, 'x' from dossiers.dossiers limit 40`,
  ];
  expect(await tampered(ownerUrl, chance, strangeIds)).toEqual(['dossiers.notes.id']);
});
