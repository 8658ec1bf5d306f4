import type { Tx } from '#platform/db/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import { type ProcessTable, publish, type TableStep, tableToBpmn } from '../../workflow/index.ts';
import { hoursOf, limitOf } from '../versions/limits.rules.ts';
import { refusalOf, stepsOf, timesOf } from '../versions/read.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import type { Step } from '../versions/version.ts';

/** Publishes the process of every record that has one; answers with the definition each record runs by. */
export async function publishProcesses(
  tx: Tx,
  seed: Pick<Seed, 'text'>,
  records: readonly ProcedureRecord[],
): Promise<Map<ProcedureRecord, string>> {
  const published = await Promise.all(
    records.map(async (record): Promise<[ProcedureRecord, string][]> => {
      const xml = processOf(record, seed);
      return xml ? [[record, await publish(tx, { key: record.key, name: record.name, xml })]] : [];
    }),
  );
  return new Map(published.flat());
}

/**
 * The process of a version made of another: the same definition where its steps say the same (or are drawn), else one of its own.
 * Dossiers that run by the one before go on by it.
 */
export async function definitionFor(
  tx: Tx,
  record: ProcedureRecord,
  base: { readonly record: ProcedureRecord; readonly definitionId: string | null },
): Promise<string | null> {
  if (record.process) return base.definitionId;
  const table = tableOf(record);
  if (!table) return null;
  const before = tableOf({ ...base.record, name: record.name });
  if (base.definitionId && JSON.stringify(table) === JSON.stringify(before)) return base.definitionId;
  return publish(tx, { key: record.key, name: record.name, xml: tableToBpmn(table) });
}

/** The BPMN of a record's step table; nothing where it is drawn, or where no steps are known. */
export function tableProcessOf(record: ProcedureRecord): string | undefined {
  const table = record.process ? undefined : tableOf(record);
  return table && tableToBpmn(table);
}

/** The BPMN a record runs by: its drawing, else its step table; nothing where no steps are known. */
export function processOf(record: ProcedureRecord, seed: Pick<Seed, 'text'>): string | undefined {
  if (record.process) return seed.text(`processes/${record.process}.bpmn`);
  return tableProcessOf(record);
}

function tableOf(record: ProcedureRecord): ProcessTable | undefined {
  const steps = stepsOf(record);
  if (steps.length === 0) return undefined;
  const totalHours = committedHours(record);
  const refusal = refusalOf(record);
  return {
    key: record.key,
    name: record.name,
    ...(totalHours === undefined ? {} : { totalHours }),
    steps: steps.map(rowOf),
    ...(refusal && { refusal: { name: refusal.outcome, steps: refusal.steps.map(rowOf) } }),
  };
}

const rowOf = ({ name, unit, role, hours, cases }: Step): TableStep => ({
  ...{ name, unit, hours },
  role: role as TableStep['role'],
  ...(cases.length > 0 ? { cases } : {}),
  // The citizen's own time is not the office's: the clock stands while it is waited for.
  ...(role === 'wait' ? { clock: 'pause' as const } : {}),
});

/** The hours committed at the counter when the version begins, where every case has the same. */
function committedHours(record: ProcedureRecord): number | undefined {
  const version = { times: timesOf(record) };
  const hours = record.cases.map(({ key }) => {
    const limit = limitOf(version, key, Temporal.PlainDate.from(record.validFrom));
    return limit && hoursOf(limit.committed);
  });
  return new Set(hours).size === 1 ? hours[0] : undefined;
}
