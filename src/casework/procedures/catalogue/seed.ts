import { forget } from '#platform/cache/index.ts';
import type { Tx } from '#platform/db/index.ts';
import { namedId } from '#platform/id/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import { districtOf } from '../offerings/district.ts';
import { addOfferings } from '../offerings/offering.store.ts';
import { roomsFor } from '../offerings/rooms.rules.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import { checkRecords } from './check.rules.ts';
import { fieldKey } from './entry.rules.ts';
import { newVersion } from './new-version.ts';
import { publishProcesses } from './processes.ts';
import { withRefusal } from './refusal.rules.ts';
import { addFields, addProcedures, addVersions } from './seed.store.ts';
import { readWritten, type Written } from './written.ts';

/** Writes the catalogue of db/seed/procedures with its processes and who receives what, all at once. */
export async function seedProcedures(tx: Tx, seed: Seed): Promise<void> {
  const written = wellWritten(seed);
  const records = written.map(({ record }) => withRefusal(record));
  const newest = [...new Map(byStart(records).map((record) => [record.key, record])).values()];
  const definitions = await publishProcesses(tx, seed, records);
  await addFields(tx, fieldsOf(records));
  await addProcedures(
    tx,
    newest.map(({ key }) => ({ id: procedureId(key), key })),
  );
  await addVersions(
    tx,
    records.map((record) =>
      newVersion(record, {
        id: namedId(`procedure-version:${record.key}:${record.validFrom}`),
        procedureId: procedureId(record.key),
        definitionId: definitions.get(record) ?? null,
      }),
    ),
  );
  const district = await districtOf(tx);
  await addOfferings(
    tx,
    startOfEach(newest, records).flatMap((record) =>
      roomsFor(record, district).map((room) => ({ procedureId: procedureId(record.key), ...room })),
    ),
  );
  forget(tx);
}

function wellWritten(seed: Seed): Written[] {
  const { records, unreadable } = readWritten(seed);
  const faults = [
    ...unreadable.map(({ file, line, why }) => `${file}:${line} ${why}`),
    ...checkRecords(records)
      .filter(({ weight }) => weight === 'error')
      .map(({ where, what }) => `${where} ${what}`),
  ];
  if (faults.length > 0) throw new Error(`the catalogue of procedures cannot be seeded:\n${faults.join('\n')}`);
  return records;
}

const byStart = (records: readonly ProcedureRecord[]): ProcedureRecord[] =>
  records.toSorted((one, other) => one.validFrom.localeCompare(other.validFrom));

/** The newest record of each procedure, as if it had held since its first version: rooms change rarely, versions often. */
const startOfEach = (newest: readonly ProcedureRecord[], records: readonly ProcedureRecord[]): ProcedureRecord[] => {
  const first = new Map(
    byStart(records)
      .toReversed()
      .map(({ key, validFrom }) => [key, validFrom]),
  );
  return newest.map((record) => ({ ...record, validFrom: first.get(record.key)! }));
};

const procedureId = (key: string): string => namedId(`procedure:${key}`);

const fieldsOf = (records: readonly ProcedureRecord[]) =>
  [...new Set(records.map(({ field }) => field))].map((name, position) => ({ key: fieldKey(name), name, position }));
