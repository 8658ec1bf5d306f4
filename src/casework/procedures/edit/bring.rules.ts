import type { Judged } from '#foundations/importing/index.ts';
import type { Language } from '#platform/text/index.ts';
import { bringWords } from './bring.text.ts';
import { type Cases, readCases } from './cases.rules.ts';
import { cellOf, type Reading, readCell } from './cells.rules.ts';
import { type FiledSection, type RowColumn, rowColumns, rowHead, rowKinds } from './columns.rules.ts';
import { type RowReason, readFees, readPapers, readTimes } from './rows.rules.ts';
import { mostRows, placesIn, rowsOf, type Typed } from './typed.rules.ts';

/** What a file is brought into. */
export interface Into {
  readonly section: FiledSection;
  readonly typed: Typed;
  /** How many rows, and cases, the version that is gone on with has. */
  readonly known: number;
  readonly knownCases: number;
  readonly language: Language;
  readonly says: (reason: RowReason) => string;
}

const casesIn = ({ typed, knownCases }: Into): Cases => readCases(typed, knownCases).rows;
const readingOf = (into: Into): Reading => ({ cases: casesIn(into), language: into.language });
const placesOf = ({ section, typed, known }: Into): number[] => rowsOf(typed, rowKinds[section], known);

/** The rows of a part as its file has them, by the keys of their columns. */
export const fileRows = (into: Into): Typed[] =>
  placesOf(into).map((place) => {
    const row = `${rowKinds[into.section]}${place}`;
    const cells = rowColumns[into.section].map(
      (column) => [column.key, cellOf(into.typed, row, column, readingOf(into))] as const,
    );
    return Object.fromEntries([['row', String(place)], ...cells]);
  });

interface Merged {
  /** The row it is of; undefined where there is none. */
  readonly row: string | undefined;
  readonly fresh: boolean;
  readonly changed: readonly RowColumn[];
  readonly wrong: readonly { readonly column?: RowColumn; readonly text: string }[];
}

/** The lines of a file laid over a draft: what the draft would say, and what each line does. A row that is in no line stays. */
export function mergeRows(lines: readonly Typed[], into: Into): { readonly typed: Typed; readonly lines: Merged[] } {
  const kind = rowKinds[into.section];
  let { typed } = into;
  let last = placesIn(typed, kind).at(-1) ?? 0;
  const met = new Set<string>();
  const merged = lines.map((line): Merged => {
    const fresh = !line.row && rowColumns[into.section].some(({ key }) => line[key]);
    if (!line.row && !fresh) return { row: undefined, fresh, changed: [], wrong: [] };
    const place = fresh ? last + 1 : Number(line.row);
    const unfit = fresh ? place > mostRows && bringWords(into.language).tooMany : unfitRow(line.row ?? '', met, into);
    if (unfit) return { row: undefined, fresh, changed: [], wrong: [{ text: unfit }] };
    if (fresh) last = place;
    met.add(String(place));
    const laid = layLine(line, { typed, row: `${kind}${place}`, fresh }, into);
    typed = laid.typed;
    return { row: `${kind}${place}`, fresh, ...laid };
  });
  return { typed, lines: merged };
}

function unfitRow(said: string, met: ReadonlySet<string>, into: Into): string | undefined {
  if (!placesOf(into).map(String).includes(said)) return bringWords(into.language).rowUnknown(said);
  return met.has(said) ? bringWords(into.language).rowTwice : undefined;
}

interface Place {
  readonly typed: Typed;
  readonly row: string;
  readonly fresh: boolean;
}

/** One line over its row: a cell that says what its box says leaves the box as it was typed. */
function layLine(line: Typed, { typed: before, row, fresh }: Place, into: Into) {
  let typed = before;
  const [changed, wrong]: [RowColumn[], { column: RowColumn; text: string }[]] = [[], []];
  for (const column of rowColumns[into.section]) {
    const cell = plain(line[column.key] ?? '');
    if (cell === plain(cellOf(before, row, column, readingOf(into)))) continue;
    const read = readCell(cell, column, { typed: before, row }, readingOf(into));
    if ('wrong' in read) wrong.push({ column, text: read.wrong });
    else if (differs(read.fields, before)) {
      changed.push(column);
      typed = { ...typed, ...read.fields };
    }
  }
  return { typed: changed.length > 0 && !fresh && goes(typed, row) ? without(typed, row) : typed, changed, wrong };
}

const plain = (text: string): string => text.replaceAll(/\r\n?/g, '\n').trim();
const differs = (fields: Typed, before: Typed): boolean =>
  Object.entries(fields).some(([name, value]) => value !== plain(before[name] ?? ''));

/** A row whose name, or both times, are emptied is taken away, as on the form; a new one is mended. */
function goes(typed: Typed, row: string): boolean {
  const said = (part: string): string => typed[`${row}.${part}`] ?? '';
  if (!row.startsWith('t')) return !said('name');
  const sameDay = [said('statutoryUnit'), said('committedUnit')].includes('same-day');
  return !said('statutory') && !said('committed') && !sameDay;
}

const without = (typed: Typed, row: string): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith(`${row}.`)));

/** What each line would do to the draft, every wrong cell of it named. `seen` is the draft it was judged against. */
export function judgeRows(lines: readonly Typed[], into: Into, seen: string): Judged[] {
  const merged = mergeRows(lines, into);
  const faults = faultsOf(merged.typed, into);
  const old = new Set(faultsOf(into.typed, into).map((one) => JSON.stringify(one)));
  return merged.lines.map((one, n): Judged => {
    const own = faults.filter(({ field }) => one.row && field.startsWith(`${one.row}.`));
    const unread = new Set(one.wrong.map(({ column }) => column?.key));
    const why = [
      ...one.wrong.map(({ column, text }) => (column ? `${column.head(into.language)}: ${text}` : text)),
      ...own.filter(({ field }) => !unread.has(partOf(field))).map((fault) => sayFault(fault, into)),
    ];
    const touched = one.fresh || one.changed.length > 0;
    const worse = own.some((fault) => !old.has(JSON.stringify(fault)));
    if (one.wrong.length > 0 || (own.length > 0 && (touched || worse))) return { state: 'refused', why };
    if (!touched) return why.length > 0 ? { state: 'same', why: why.join(' ') } : { state: 'same' };
    return one.fresh
      ? { state: 'new', seen }
      : { state: 'changed', seen, changes: changesOf(one, lines[n] ?? {}, into) };
  });
}

const partOf = (field: string): string => field.slice(field.indexOf('.') + 1);

const sayFault = (fault: RowReason, { section, language, says }: Into): string => {
  const column = rowColumns[section].find(({ key }) => key === partOf(fault.field));
  return `${column ? column.head(language) : rowHead(language)}: ${says(fault)}`;
};

const changesOf = ({ row = '', changed }: Merged, line: Typed, into: Into) =>
  changed.map((column) => ({
    head: column.head(into.language),
    before: cellOf(into.typed, row, column, readingOf(into)),
    after: line[column.key] ?? '',
  }));

/** What is wrong with the rows of a part, as the preview would find it. */
function faultsOf(typed: Typed, into: Into): readonly RowReason[] {
  const cases = casesIn({ ...into, typed });
  if (into.section === 'papers') return readPapers(typed, cases, into.known).reasons;
  return into.section === 'fees' ? readFees(typed, cases, into.known).reasons : readTimes(typed, cases).reasons;
}
