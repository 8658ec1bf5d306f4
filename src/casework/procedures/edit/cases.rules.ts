import { fieldKey } from '../catalogue/entry.rules.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import { caseField, rowsOf, type Typed } from './typed.rules.ts';

/** What was read of the rows of one kind, and everything wrong with them. */
export interface Read<Row, Reason> {
  readonly rows: readonly Row[];
  readonly reasons: readonly Reason[];
}

export type Cases = readonly ProcedureRecord['cases'][number][];

export type CaseReason = {
  readonly field: string;
  readonly reason: 'case-nameless' | 'case-twice' | 'case-code-unreadable' | 'case-missing';
};

/** The cases: at least one, each with a name of its own. */
export function readCases(typed: Typed, known: number): Read<Cases[number], CaseReason> {
  const reasons: CaseReason[] = [];
  const names = new Set<string>();
  const rows = rowsOf(typed, 'c', known).map((place): Cases[number] => {
    const row = `c${place}`;
    const said = (part: string): string => (typed[`${row}.${part}`] ?? '').trim();
    const [name, code] = [said('name'), said('code')];
    if (!name) reasons.push({ field: `${row}.name`, reason: 'case-nameless' });
    else if (names.has(name)) reasons.push({ field: `${row}.name`, reason: 'case-twice' });
    names.add(name);
    if (!/^(\d\.\d{6})?$/.test(code)) reasons.push({ field: `${row}.code`, reason: 'case-code-unreadable' });
    return { key: said('key') || caseKey(name), name, ...(code ? { code } : {}) };
  });
  if (rows.length === 0) reasons.push({ field: 'c1.name', reason: 'case-missing' });
  return { rows, reasons };
}

const caseKey = (name: string): string => fieldKey(name).replace(/^-|-$/g, '').slice(0, 60) || 'truong-hop';

/** A case gets its key when it is first kept: renamed later, it is still the one that papers and fees name. */
export function withCaseKeys(typed: Typed): Typed {
  const used = new Set(rowsOf(typed, 'c').map((place) => typed[`c${place}.key`] ?? ''));
  const given: Record<string, string> = {};
  for (const place of rowsOf(typed, 'c')) {
    const name = (typed[`c${place}.name`] ?? '').trim();
    if (!name || typed[`c${place}.key`]) continue;
    let key = caseKey(name);
    for (let n = 2; used.has(key); n++) key = `${caseKey(name)}-${n}`;
    used.add(key);
    given[`c${place}.key`] = key;
  }
  return { ...typed, ...given };
}

/**
 * The cases a row holds for, as a record says them: nothing where it holds for all. `gone` hears of a row whose cases were all
 * taken away: it would else hold for every one.
 */
export function casesOf(
  typed: Typed,
  row: string,
  { cases, gone }: { readonly cases: Cases; readonly gone: () => unknown },
): { cases?: string[] } {
  const keys = cases.map(({ key }) => key).filter((key) => typed[caseField(row, key)] === 'yes');
  if (keys.length > 0) return { cases: keys };
  const asked = Object.entries(typed).some(([name, value]) => name.startsWith(`${row}.case.`) && value === 'yes');
  if (asked) gone();
  return {};
}
