import { accept, type Result, refuse } from '#platform/result/index.ts';
import { fieldKey } from '../catalogue/entry.rules.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';

/** What a new procedure begins with, as it was typed. */
export interface TypedBeginning {
  readonly name?: string | undefined;
  readonly level?: string | undefined;
  readonly field?: string | undefined;
  readonly newField?: string | undefined;
  readonly settles?: string | undefined;
}

export type BeginReason = {
  readonly field: 'name' | 'level' | 'field' | 'settles';
  readonly reason: 'name-missing' | 'level-missing' | 'field-unknown' | 'settles-unknown';
};

interface Known {
  readonly today: Temporal.PlainDate;
  readonly fields: readonly string[];
  readonly departments: readonly string[];
  /** Keys that are taken: of procedures there are, there were, or that are being written. */
  readonly taken: ReadonlySet<string>;
}

/** What a procedure begins as: its name, level, field and who settles it. What nobody said yet is marked so, and nothing is received. */
export function decideBeginning(typed: TypedBeginning, known: Known): Result<ProcedureRecord, BeginReason> {
  const name = (typed.name ?? '').trim();
  const level = (['district', 'commune'] as const).find((one) => one === typed.level);
  const field = typed.newField?.trim() || known.fields.find((one) => one === typed.field);
  const settles = level === 'commune' ? 'commune' : known.departments.find((key) => key === typed.settles);
  const reasons: BeginReason[] = [];
  if (!name) reasons.push({ field: 'name', reason: 'name-missing' });
  if (!level) reasons.push({ field: 'level', reason: 'level-missing' });
  if (!field) reasons.push({ field: 'field', reason: 'field-unknown' });
  if (level === 'district' && !settles) reasons.push({ field: 'settles', reason: 'settles-unknown' });
  if (reasons.length > 0 || !level || !field || !settles) return refuse(...reasons);
  return accept({
    ...blank,
    key: freeKey(name, known.taken),
    level,
    field,
    settles,
    name,
    validFrom: known.today.toString(),
  });
}

const unknown = 'chưa rõ';

const blank: Omit<ProcedureRecord, 'key' | 'level' | 'field' | 'settles' | 'name' | 'validFrom'> = {
  ...{ code: null, codeFrom: null, codeTo: null, scope: null, validTo: null },
  sign: { title: unknown, unit: 'authority', seal: unknown, book: 'chua-ro', bookName: unknown },
  cases: [{ key: 'chung', name: 'Trường hợp chung' }],
  ...{ result: [], papers: [], fees: [], time: [], law: [] },
  ...{ verification: null, authorisation: 'written', presence: null, privacy: null, requirements: '', source: unknown },
};

/** A key of the name's own words; a number behind it where that is taken. */
function freeKey(name: string, taken: ReadonlySet<string>): string {
  const words = fieldKey(name).replace(/^-|-$/g, '').slice(0, 90).replace(/-$/, '') || 'thu-tuc';
  let key = words;
  for (let n = 2; taken.has(key); n++) key = `${words}-${n}`;
  return key;
}
