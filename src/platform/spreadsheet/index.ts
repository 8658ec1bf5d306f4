import { writeCsvStream } from 'hucre/csv';
import { writeXlsxStream } from 'hucre/xlsx';
import { dayText, momentText } from './days.ts';
import { kept } from './formula.ts';

export { readTable, type Unreadable } from './read.ts';

/** What stands in a cell. Moments and days are those of the clock on the wall: a spreadsheet knows no zone. */
export type Cell = string | number | bigint | Temporal.PlainDateTime | Temporal.PlainDate | null;

export interface Column {
  readonly head: string;
  readonly kind?: 'text' | 'moment' | 'day' | 'money';
  /** In characters. */
  readonly width?: number;
}

/** Rows under their heads; they are asked for as they are sent, so a table of any length takes the same memory. */
export interface Spreadsheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: AsyncIterable<readonly Cell[]>;
}

export type Format = 'csv' | 'xlsx';

export const mediaTypes: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Where the file of a list is: beside its page, with what was asked of the page. */
export function fileOf(address: string, format: Format): string {
  const [path, query] = address.split('?');
  return `${path}.${format}${query ? `?${query}` : ''}`;
}

/** A column, and what stands in it of a line. */
export interface ColumnOf<Line> extends Column {
  readonly cell: (line: Line) => Cell;
}

export interface Lines<Line> {
  readonly name: string;
  readonly columns: readonly ColumnOf<Line>[];
  readonly lines: Iterable<Line> | AsyncIterable<Line>;
}

/** A table whose columns say what they take from a line. */
export function sheetOf<Line>({ name, columns, lines }: Lines<Line>): Spreadsheet {
  async function* rows(): AsyncGenerator<Cell[]> {
    for await (const line of lines) yield columns.map(({ cell }) => cell(line));
  }
  return { name, columns, rows: rows() };
}

/** Every line of a list that is asked for a page at a time: `next` answers those after the last one given. */
export async function* inTurn<Line>(
  size: number,
  next: (last: Line | undefined) => Promise<readonly Line[]>,
): AsyncGenerator<Line> {
  for (let last: Line | undefined; ; ) {
    const lines = await next(last);
    yield* lines;
    last = lines.at(-1);
    if (!last || lines.length < size) return;
  }
}

/** The file as it is sent, piece by piece. */
export const spreadsheet = (format: Format, sheet: Spreadsheet): ReadableStream<Uint8Array> =>
  format === 'csv' ? csv(sheet) : xlsx(sheet);

/**
 * Commas, CRLF, UTF-8 with its mark: Excel asks for it. A text that a spreadsheet would take for a formula has an apostrophe
 * before it: what a citizen typed must do nothing on an official's machine.
 */
const csv = ({ columns, rows }: Spreadsheet): ReadableStream<Uint8Array> =>
  writeCsvStream(
    each(rows, (row) => row.map(asText)),
    { headers: columns.map(({ head }) => head), bom: true },
  );

/** A text is written as a text: a cell of Excel becomes a formula only where it says so. */
const xlsx = ({ name, columns, rows }: Spreadsheet): ReadableStream<Uint8Array> =>
  writeXlsxStream(
    each(rows, (row) => row.map(asValue)),
    {
      name: sheetName(name),
      columns: columns.map(({ head, kind = 'text', width }) => ({
        header: head,
        ...(formats[kind] ? { numFmt: formats[kind] } : {}),
        ...(width ? { width } : {}),
      })),
      freezePane: { rows: 1 },
    },
  );

/** Excel opens no sheet whose name is longer than 31 signs or has one of these in it. */
const sheetName = (name: string): string =>
  name
    .replaceAll(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)
    .trim();

const formats: Readonly<Record<NonNullable<Column['kind']>, string | undefined>> = {
  text: undefined,
  moment: 'dd/mm/yyyy hh:mm',
  day: 'dd/mm/yyyy',
  money: '#,##0',
};

async function* each<From, To>(rows: AsyncIterable<From>, made: (row: From) => To): AsyncGenerator<To> {
  for await (const row of rows) yield made(row);
}

function asText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return kept(oneBreak(cell));
  if (cell instanceof Temporal.PlainDateTime) return momentText(cell);
  return cell instanceof Temporal.PlainDate ? dayText(cell) : String(cell);
}

/** A line break is one sign in both formats: XML knows no other. */
const oneBreak = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

/** What a reader of Office Open XML would take for a sign written in numbers (ECMA-376, ST_Xstring) is kept a text. */
const asWritten = (text: string): string => oneBreak(text).replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');

function asValue(cell: Cell): string | number | Date | null {
  if (typeof cell === 'string') return asWritten(cell);
  if (typeof cell === 'bigint') return Number(cell);
  if (cell === null || typeof cell !== 'object') return cell;
  const { year, month, day } = cell;
  const { hour, minute } = cell instanceof Temporal.PlainDateTime ? cell : { hour: 0, minute: 0 };
  return new Date(Date.UTC(year, month - 1, day, hour, minute));
}
