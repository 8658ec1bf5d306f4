import { accept, type Result, refuse } from '#platform/result/index.ts';
import { asObject, type Fields, hasText, listOf } from './fields.rules.ts';
import { type Mending, type Mends, mending } from './mend.rules.ts';
import { type NationalCase, readCases } from './papers.rules.ts';
import { type NationalTime, readTimes } from './times.rules.ts';

/** A record of the national portal in our words; what it says beyond this stays in its source line. */
export interface NationalRecord {
  /** The code as it came, without blanks: '1.014955-Xoa' stays apart from '1.014955'. */
  readonly key: string;
  readonly code: string;
  readonly abolished: boolean;
  readonly name: string;
  readonly fieldCode: string | null;
  readonly field: string | null;
  readonly levels: readonly ('ministry' | 'province' | 'ward')[];
  readonly times: readonly NationalTime[];
  readonly cases: readonly NationalCase[];
  readonly subjects: readonly string[];
  readonly results: readonly string[];
  readonly law: readonly { readonly number: string; readonly name: string }[];
  readonly requirements: string;
  readonly steps: readonly string[];
}

export type Refusal = 'not-json' | 'no-record' | 'no-code' | 'code-unreadable' | 'no-name' | 'line-too-long';

export interface Taken {
  readonly record: NationalRecord;
  readonly mended: readonly Mending[];
}

/** Reads one line of the portal's records. Takes all it can and names what it mended; refuses what has no code or name. */
export function readRecord(line: string): Result<Taken, Refusal> {
  const parsed = parse(line);
  if (parsed === undefined) return refuse('not-json' as const);
  const outer = asObject(parsed);
  if (!outer) return refuse('no-record' as const);
  const mends = mending();
  const detail = asObject(outer.detail) ?? outer;
  const code = readCode(outer.code ?? detail.code, mends);
  const name = mends.text(outer.name ?? detail.name, 'name');
  const reasons: Refusal[] = [];
  if (!code) reasons.push(hasText(outer.code ?? detail.code) ? 'code-unreadable' : 'no-code');
  if (name === '') reasons.push('no-name');
  if (!code || reasons.length > 0) return refuse(...reasons);
  const record = { ...code, name, ...readDetail(detail, mends) };
  return accept({ record, mended: mends.list() });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) ?? null;
  } catch {
    return undefined;
  }
}

/** Blanks before the code, '-Xoa' behind it, seven or nine digits: all of them occur. */
function readCode(given: unknown, mends: Mends): { key: string; code: string; abolished: boolean } | undefined {
  if (typeof given !== 'string') return undefined;
  const key = given.trim();
  if (key !== given) mends.note('code-blanks');
  const match = /^(\d\.\d{5,9})((?:\.[0-9A-Z]+)*)(-xoa)?$/i.exec(key);
  const [, code = '', , struck] = match ?? [];
  if (!match) return undefined;
  if (struck) mends.note('code-struck');
  if (!/^\d\.\d{6}$/.test(code)) mends.note('code-digits');
  return { key, code, abolished: struck !== undefined };
}

function readDetail(detail: Fields, mends: Mends) {
  const category = listOf(detail.categoriesDetails)[0];
  return {
    fieldCode: category && hasText(category.code) ? mends.text(category.code, 'field') : null,
    field: category && hasText(category.name) ? mends.text(category.name, 'field') : null,
    levels: (['ministry', 'province', 'ward'] as const).filter((level) => detail[flags[level]] === true),
    times: readTimes(listOf(detail.executionMethods), mends),
    cases: readCases(listOf(detail.executionCases), mends),
    subjects: listOf(detail.subjectTypesDetails).map(({ code }) => subject(code, mends)),
    results: listOf(detail.resultsDetails).map(({ name }) => mends.text(name, 'result')),
    law: listOf(detail.legalBasisesDetails).map((law) => ({
      number: mends.text(law.code, 'law'),
      name: mends.text(law.name, 'law'),
    })),
    requirements: mends.text(detail.requirementsAndConditions, 'requirements'),
    steps: listOf(detail.executionSteps).map(({ description }) => mends.text(description, 'steps')),
  };
}

const flags = { ministry: 'isMinistry', province: 'isProvince', ward: 'isWard' } as const;

/** The list of subjects mixes ĐT and DT for the same thing. */
function subject(given: unknown, mends: Mends): string {
  const code = mends.text(given, 'subject');
  if (!code.startsWith('DT')) return code;
  mends.note('subject-code');
  return `Đ${code.slice(1)}`;
}
