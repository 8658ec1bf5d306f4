import { kept, keptForGood } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import { fold } from '#platform/text/index.ts';
import { inForce } from '../versions/code.rules.ts';
import { toVersion } from '../versions/read.ts';
import { decisionRows, type EntryRow, entryRows, versionRow } from '../versions/version.store.ts';
import type { Version } from '../versions/version.ts';
import { type Entry, find, markedWords, searched, type Wanted } from './entry.rules.ts';

/** A version with all it says; a version never changes, so it is read once. Undefined for an unknown one. */
export async function versionById(db: Db, id: string): Promise<Version | undefined> {
  const known = await register(db);
  return known.all.has(id) ? keptForGood(db, `procedures.version:${id}`, () => load(db, id)) : load(db, id);
}

async function load(db: Db, id: string): Promise<Version | undefined> {
  const row = await versionRow(db, id);
  return row && toVersion(row);
}

/** The version of a procedure in force on a day. */
export async function currentVersion(db: Db, key: string, day: Temporal.PlainDate): Promise<Version | undefined> {
  const entry = (await entriesOf(db, key)).find((one) => inForce(one, day));
  return entry && versionById(db, entry.versionId);
}

/** Every version of a procedure that was not superseded, the oldest first; empty for an unknown key. */
export const entriesOf = async (db: Db, key: string): Promise<readonly Entry[]> =>
  (await register(db)).byKey.get(key) ?? [];

/** The entry a code of the national list named on a day. */
export const entryOfCode = async (db: Db, code: string, day: Temporal.PlainDate): Promise<Entry | undefined> =>
  find((await register(db)).entries, day, { search: code }).find((entry) => entry.code === code);

/** The catalogue of a day, by field and name, with all that is wanted of it. */
export const catalogueOn = async (db: Db, day: Temporal.PlainDate, wanted?: Wanted): Promise<Entry[]> =>
  find((await register(db)).entries, day, wanted);

/** The last version of each procedure that has ended by the day, among those that fit what is looked for. */
export async function endedBy(db: Db, day: Temporal.PlainDate, search: string): Promise<Entry[]> {
  const last = [...(await register(db)).byKey.values()].flatMap((versions) => versions.at(-1) ?? []);
  const ended = last.filter(({ validTo }) => validTo !== null && Temporal.PlainDate.compare(validTo, day) <= 0);
  return searched(ended, search, day);
}

/** The published decisions behind a version; none: the page says "dữ liệu minh họa". */
export const decisionsOf = (db: Db, versionId: string) => decisionRows(db, versionId);

interface Register {
  readonly entries: readonly Entry[];
  readonly all: ReadonlySet<string>;
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
}

const register = (db: Db): Promise<Register> =>
  kept(db, 'procedures.register', async () => {
    const entries = (await entryRows(db)).map(toEntry);
    return {
      entries,
      all: new Set(entries.map(({ versionId }) => versionId)),
      byKey: Map.groupBy(entries, ({ key }) => key),
    };
  });

const toEntry = (row: EntryRow): Entry => ({
  versionId: row.id,
  procedureId: row.procedure_id,
  key: row.key,
  name: row.name,
  folded: fold(row.name),
  marked: markedWords(row.name),
  level: row.level,
  fieldKey: row.field_key,
  field: row.field,
  settles: row.settles,
  scope: row.scope,
  code: row.code,
  codeFrom: row.code_from,
  codeTo: row.code_to,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  standing: row.standing,
  lacks: row.lacks,
  illustrative: !row.decided,
});
