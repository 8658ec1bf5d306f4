import { limitText } from '#foundations/calendar/index.ts';
import { formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import type { ProcedureRecord, RecordedPeriod } from '../versions/record.form.ts';
import { groundsSaid } from './grounds.text.ts';
import { placeOf } from './level.rules.ts';
import { lineWords } from './lines.text.ts';
import { partyWords } from './parties.text.ts';
import type { Part } from './parts.text.ts';
import { type CaseNames, type Line, line, roadLines, type Speech } from './road.lines.ts';
import { roomsOf } from './shown.rules.ts';

export type { Speech };

/** What a line said and says; undefined where there was or is none. */
export interface Difference extends Omit<Line, 'says'> {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What two records say differently, line by line: a paper that was renamed is one that went and one that came. */
export function differences(before: ProcedureRecord, after: ProcedureRecord, speech: Speech): Difference[] {
  const [old, now] = [before, after].map(
    (record) => new Map(linesOf(record, speech).map((line) => [keyOf(line), line])),
  );
  const places = new Map([...(now ?? []), ...(old ?? [])]);
  return [...places]
    .map(([key, { part, of }]) => ({ part, of, before: old?.get(key)?.says, after: now?.get(key)?.says }))
    .filter((one) => one.before !== one.after)
    .sort((one, other) => parts.indexOf(one.part) - parts.indexOf(other.part));
}

const parts: readonly Part[] = [
  ...([
    'name',
    'field',
    'code',
    'who',
    'purpose',
    'level',
    'rooms',
    'sign',
    'book',
    'case',
    'paper',
    'sets',
    'fee',
  ] as const),
  ...([
    'time',
    'verification',
    'step',
    'refusal',
    'duty',
    'authorisation',
    'requirements',
    'result',
    'next',
    'law',
    'source',
  ] as const),
];

const keyOf = ({ part, of }: Line): string => JSON.stringify([part, of]);

/** Its lines of some parts, as they stand. */
export const linesSaid = (record: ProcedureRecord, said: readonly Part[], speech: Speech): Line[] =>
  linesOf(record, speech).filter(({ part }) => said.includes(part));

function linesOf(record: ProcedureRecord, speech: Speech): Line[] {
  const { language } = speech;
  const said = lineWords(language);
  const one = (part: Part, says: string | null | undefined): Line => ({ part, of: '', says: says || said.nothing });
  const caseNames: CaseNames = (cases) =>
    cases ? [said.only(cases.map((key) => record.cases.find((a) => a.key === key)?.name ?? key).join(', '))] : [];
  return [
    one('name', record.name),
    one('field', record.field),
    one('code', record.code),
    one('who', record.who),
    one('purpose', record.purpose),
    ...partyLines(record, speech),
    ...record.papers.map((paper) =>
      line('paper', paper.name, [...paperSays(paper, language), ...caseNames(paper.cases)]),
    ),
    one('sets', String(record.sets ?? 1)),
    ...record.fees.map((fee) =>
      line('fee', `${fee.name} (${fee.kind})`, [...feeSays(fee, language), ...caseNames(fee.cases)]),
    ),
    ...record.time.map((time) =>
      line('time', [said[time.channel], ...caseNames(time.cases)].join(', '), timeSays(time, language)),
    ),
    one('verification', verificationSays(record, language, caseNames)),
    ...roadLines(record, caseNames, speech),
    one('authorisation', said.authorised(record.authorisation)),
    ...(record.presence ? [line('authorisation', said.both, [said.there])] : []),
    ...(record.privacy ? [line('field', said.fieldOnly, [said.there])] : []),
    one('requirements', record.requirements),
    ...record.result.map((result) =>
      typeof result === 'string' ? line('result', result, [said.there]) : line('result', result[0], [result[1]]),
    ),
    one('next', nextLine(record)),
    ...record.law.map((law) => line('law', law, [said.there])),
    one('source', record.source),
  ];
}

/** By how much a verification lengthens the limit, and in which cases; nothing where none is granted. */
const verificationSays = (
  { verification, verificationCases }: ProcedureRecord,
  language: Language,
  caseNames: CaseNames,
): string | null => verification && [period(verification, language), ...caseNames(verificationCases)].join(', ');

/** All four parts of it: a new address is a difference, too. */
const nextLine = ({ next }: ProcedureRecord): string =>
  [next?.vi, next?.en, next?.office, next?.address].filter(Boolean).join(' · ');

/** How long a way of handing in takes, since when it is open, and where that was read. */
function timeSays(
  { statutory, committed, from, source }: ProcedureRecord['time'][number],
  language: Language,
): string[] {
  const said = lineWords(language);
  return [
    said.statutory(period(statutory, language)),
    said.committed(period(committed, language)),
    ...(from ? [said.openFrom(formatDay(Temporal.PlainDate.from(from)))] : []),
    ...(source ? [said.source(source)] : []),
  ];
}

/** Who receives, settles, signs and numbers, and the cases there are. */
function partyLines({ settles, sign, cases, ...record }: ProcedureRecord, { language, unitName }: Speech): Line[] {
  const [said, parties] = [lineWords(language), partyWords(language)];
  const rooms: Readonly<Record<string, string>> = { district: parties.atDistrict, communes: parties.atCommunes };
  return [
    line('place', '', [parties[placeOf(record)], ...(record.reception === 'certification-lane' ? [parties.lane] : [])]),
    line('level', '', [settles === 'commune' ? parties.communeSettles : (unitName(settles) ?? settles)]),
    line(
      'rooms',
      '',
      roomsOf(record).map((room) => rooms[room] ?? unitName(room) ?? room),
    ),
    line('sign', '', [sign.title, sign.seal, said.ofUnit(sign.unit)]),
    line('book', '', [sign.bookName]),
    ...cases.map(({ name, code }) => line('case', name, [code ?? said.there])),
  ];
}

function paperSays(paper: ProcedureRecord['papers'][number], language: Language): string[] {
  const said = lineWords(language);
  return [
    ...(paper.original > 0 ? [said.originals(paper.original)] : []),
    ...(paper.copy > 0 ? [said.copies(paper.copy)] : []),
    ...(paper.show ? [said.shown] : []),
    paper.required ? said.required : said.ifAny,
    ...(paper.form ? [said.form(paper.form)] : []),
    ...(paper.note ? [paper.note] : []),
  ];
}

function feeSays(fee: ProcedureRecord['fees'][number], language: Language): string[] {
  const [said, dong] = [lineWords(language), (sum: number): string => formatDong(BigInt(sum))];
  return [
    fee.dong === 0 ? said.free : said.each(dong(fee.dong), fee.per),
    ...(fee.further ? [said.further(fee.further.from, fee.per, dong(fee.further.dong))] : []),
    ...(fee.most === undefined ? [] : [said.most(dong(fee.most))]),
    ...(fee.kept === undefined ? [] : [said.kept(fee.kept)]),
    ...(fee.basis ? [fee.basis] : []),
    fee.exempt === null ? said.nobodyExempt : said.exempt(fee.exempt || said.notLooked),
    ...(fee.exemptSource ? [said.source(fee.exemptSource)] : []),
    ...groundsSaid(fee, language),
  ];
}

const period = ([amount, unit]: RecordedPeriod, language: Language): string => limitText({ amount, unit }, language);
