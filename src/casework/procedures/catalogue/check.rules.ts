import { hoursApart, refusalStepsFor } from '../versions/limits.rules.ts';
import { refusalOf, stepsOf, timesOf } from '../versions/read.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import { countStandings, standingOf } from '../versions/standing.rules.ts';
import type { Standing } from '../versions/version.ts';
import { fieldKey } from './entry.rules.ts';
import type { Written } from './written.ts';

/** Something that must be mended before the catalogue may be seeded, or that somebody should look at. */
export interface Finding {
  readonly weight: 'error' | 'warning';
  readonly where: string;
  readonly what: string;
}

/** Rows of the departments' 259 by who settles, and the communes' own 118. */
export const expectedRows: Readonly<Record<string, number>> = {
  'tu-phap': 34,
  'noi-vu': 33,
  'tai-chinh-ke-hoach': 26,
  'tai-nguyen-moi-truong': 44,
  'lao-dong-tbxh': 36,
  'giao-duc-dao-tao': 30,
  'van-hoa-thong-tin': 17,
  'kinh-te-ha-tang': 22,
  'nong-nghiep': 9,
  'y-te': 2,
  'dan-toc': 2,
  'thanh-tra': 4,
  commune: 118,
};

/** Everything wrong with the written catalogue, errors first. Pure: the records in, the findings out. */
export function checkCatalogue(written: readonly Written[]): Finding[] {
  const findings = [...countFindings(written), ...checkRecords(written), ...fillerFindings(written)];
  return findings.sort((one, other) => one.weight.localeCompare(other.weight));
}

/** What is wrong with each record by itself, and with keys used twice: such a catalogue cannot be seeded. */
export const checkRecords = (written: readonly Written[]): Finding[] => [
  ...keyFindings(written),
  ...fieldFindings(written),
  ...written.flatMap(recordFindings),
];

/** How many procedures (not versions) each settling side has. */
function rowsBySettling(written: readonly Written[]): Map<string, number> {
  const keys = new Map<string, Set<string>>();
  for (const { record } of written) {
    const group = keys.get(record.settles) ?? new Set();
    keys.set(record.settles, group.add(record.key));
  }
  return new Map([...keys].map(([settles, group]) => [settles, group.size]));
}

/**
 * Each procedure of a settling side once, by what is known of it on a day: of the version in force, else of the newest.
 */
export function standingsBySettling(
  records: readonly ProcedureRecord[],
  day: string,
): Map<string, Record<Standing, number>> {
  const shown = [...Map.groupBy(records, ({ key }) => key).values()].map((versions) => shownOn(versions, day));
  const sides = Map.groupBy(shown, ({ settles }) => settles);
  return new Map([...sides].map(([settles, own]) => [settles, countStandings(own.map((one) => standingOf(one)))]));
}

const shownOn = (versions: readonly ProcedureRecord[], day: string): ProcedureRecord =>
  versions.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo)) ??
  versions.toSorted((one, other) => other.validFrom.localeCompare(one.validFrom))[0]!;

function countFindings(written: readonly Written[]): Finding[] {
  const rows = rowsBySettling(written);
  const known = Object.entries(expectedRows)
    .filter(([settles, expected]) => rows.get(settles) !== expected)
    .map(([settles, expected]) => error(settles, `${rows.get(settles) ?? 0} rows where ${expected} are expected`));
  const unknown = [...rows.keys()].filter((settles) => !(settles in expectedRows));
  return [...known, ...unknown.map((settles) => error(settles, 'no department of this key settles procedures'))];
}

function keyFindings(written: readonly Written[]): Finding[] {
  const seen = new Map<string, Written>();
  const findings: Finding[] = [];
  for (const one of written) {
    const id = `${one.record.key} from ${one.record.validFrom}`;
    const before = seen.get(id);
    if (before) findings.push(error(placeOf(one), `${id} is written at ${placeOf(before)} already`));
    else seen.set(id, one);
  }
  return findings;
}

/** A field in two spellings would be two fields. */
function fieldFindings(written: readonly Written[]): Finding[] {
  const spelt = new Map<string, string>();
  return written.flatMap((one) => {
    const { field } = one.record;
    const first = spelt.get(fieldKey(field)) ?? field;
    spelt.set(fieldKey(field), first);
    return first === field ? [] : [error(placeOf(one), `the field “${field}” is written “${first}” elsewhere`)];
  });
}

function recordFindings(one: Written): Finding[] {
  const { record } = one;
  const where = placeOf(one);
  const said: Finding[] = [];
  if ((record.level === 'commune') !== (record.settles === 'commune'))
    said.push(error(where, `level ${record.level} does not go with settles ${record.settles}`));
  if (record.level === 'district' && record.scope !== 'ISO huyện 2016')
    said.push(error(where, 'a row of the district has scope "ISO huyện 2016"'));
  for (const one of record.result)
    if ((typeof one === 'string' ? one : one[0]).includes('('))
      said.push(error(where, `a note stands in the name of a result: ${one}`));
  for (const step of record.duty?.steps ?? [])
    if (!stepsOf(record).some(({ name, role }) => name === step && role === 'process'))
      said.push(error(where, `the duty names a step of the examination that there is none of: ${step}`));
  for (const key of unknownCases(record)) said.push(error(where, `no case has the key ${key}`));
  return [...said, ...flowFindings(record, where), ...sumFindings(record, where)];
}

function unknownCases(record: ProcedureRecord): string[] {
  const rows = [...record.papers, ...record.fees, ...record.time, ...stepsOf(record)];
  const named = [...rows.flatMap((row) => row.cases ?? []), ...(record.verificationCases ?? [])];
  return [...new Set(named)].filter((key) => !record.cases.some((one) => one.key === key));
}

/** Reception first, return last, and somebody signs. */
function flowFindings(record: ProcedureRecord, where: string): Finding[] {
  const steps = stepsOf(record);
  if (steps.length === 0 || record.process) return [];
  const roles = steps.map(({ role }) => role);
  const said: Finding[] = [];
  if (roles[0] !== 'receive') said.push(error(where, 'the first step is not a reception'));
  if (roles.at(-1) !== 'return') said.push(error(where, 'the last step is not a return'));
  if (!roles.includes('sign')) said.push(warning(where, 'nobody signs'));
  return [...said, ...refusalFindings(record, where)];
}

/** A refusal is a paper too: examined before, signed, numbered, and given to the person. */
function refusalFindings(record: ProcedureRecord, where: string): Finding[] {
  const refusal = refusalOf(record);
  if (!refusal) return [];
  const roles = refusal.steps.map(({ role }) => role);
  const said: Finding[] = [];
  if (!stepsOf(record).some(({ role }) => role === 'process'))
    said.push(error(where, 'nothing is examined that could be refused'));
  for (const role of ['sign', 'clerk'])
    if (!roles.includes(role)) said.push(error(where, `the refusal has no step of the role ${role}`));
  if (roles.at(-1) !== 'return') said.push(error(where, 'the last step of the refusal is not a return'));
  return said;
}

/** 44 of 114 real processes do not add up, so this warns and does not refuse. */
function sumFindings(record: ProcedureRecord, where: string): Finding[] {
  const version = { times: timesOf(record), steps: stepsOf(record), refusal: refusalOf(record) };
  const from = Temporal.PlainDate.from(record.validFrom);
  return record.cases.flatMap(({ key }) => {
    const refused = { ...version, steps: refusalStepsFor(version, key) };
    const roads = version.refusal ? [version, refused] : [version];
    return roads
      .map((road) => hoursApart(road, key, from))
      .filter((apart) => apart !== undefined)
      .map(({ sum, committed }) =>
        warning(where, `case ${key}: the steps come to ${sum} h, ${committed} h are committed`),
      );
  });
}

/** No filler: procedures of different fields never share the same papers and the same steps. */
function fillerFindings(written: readonly Written[]): Finding[] {
  const seen = new Map<string, Written>();
  const findings: Finding[] = [];
  for (const one of written) {
    const print = fingerprint(one.record);
    if (!print) continue;
    const before = seen.get(print);
    if (!before) seen.set(print, one);
    else if (before.record.field !== one.record.field)
      findings.push(error(placeOf(one), `same papers and steps as ${placeOf(before)}, which is of another field`));
    else if (before.record.key !== one.record.key)
      findings.push(warning(placeOf(one), `same papers and steps as ${placeOf(before)}`));
  }
  return findings;
}

const fingerprint = (record: ProcedureRecord): string | undefined =>
  record.papers.length === 0 || stepsOf(record).length === 0
    ? undefined
    : JSON.stringify([
        record.papers.map(({ name, original, copy }) => [fold(name), original, copy]).sort(),
        stepsOf(record).map(({ name, unit, role, hours }) => [fold(name), unit, role, hours]),
      ]);

const fold = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();
const placeOf = ({ file, line, record }: Written): string => `${file}:${line} (${record.key})`;
const error = (where: string, what: string): Finding => ({ weight: 'error', where, what });
const warning = (where: string, what: string): Finding => ({ weight: 'warning', where, what });
