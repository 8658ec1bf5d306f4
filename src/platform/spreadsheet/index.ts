import { writeCsvStream } from 'hucre/csv';
import { writeXlsxStream } from 'hucre/xlsx';

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
    { headers: columns.map(({ head }) => head), bom: true, escapeFormulae: true },
  );

/** A text is written as a text: a cell of Excel becomes a formula only where it says so. */
const xlsx = ({ name, columns, rows }: Spreadsheet): ReadableStream<Uint8Array> =>
  writeXlsxStream(
    each(rows, (row) => row.map(asValue)),
    {
      name,
      columns: columns.map(({ head, kind = 'text', width }) => ({
        header: head,
        ...(formats[kind] ? { numFmt: formats[kind] } : {}),
        ...(width ? { width } : {}),
      })),
      freezePane: { rows: 1 },
    },
  );

const formats: Readonly<Record<NonNullable<Column['kind']>, string | undefined>> = {
  text: undefined,
  moment: 'dd/mm/yyyy hh:mm',
  day: 'dd/mm/yyyy',
  money: '#,##0',
};

async function* each<From, To>(rows: AsyncIterable<From>, made: (row: From) => To): AsyncGenerator<To> {
  for await (const row of rows) yield made(row);
}

const two = (n: number): string => String(n).padStart(2, '0');

const dayText = ({ day, month, year }: Temporal.PlainDate | Temporal.PlainDateTime): string =>
  `${two(day)}/${two(month)}/${year}`;

function asText(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Temporal.PlainDateTime) return `${dayText(cell)} ${two(cell.hour)}:${two(cell.minute)}`;
  return cell instanceof Temporal.PlainDate ? dayText(cell) : String(cell);
}

function asValue(cell: Cell): string | number | Date | null {
  if (typeof cell === 'bigint') return Number(cell);
  if (cell === null || typeof cell !== 'object') return cell;
  const { year, month, day } = cell;
  const { hour, minute } = cell instanceof Temporal.PlainDateTime ? cell : { hour: 0, minute: 0 };
  return new Date(Date.UTC(year, month - 1, day, hour, minute));
}
