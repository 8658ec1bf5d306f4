import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayText, momentText } from './days.ts';
import { released } from './formula.ts';

/** Why a file is no table: it cannot be read, is of an Excel before 2007, is not in UTF-8, or has more lines than are taken at once. */
export type Unreadable = 'no-table' | 'old-excel' | 'not-utf8' | 'too-many-lines';

/** Lines beside the head that are taken at once. */
const mostLines = 5000;
/** What a workbook may grow to when it is unpacked. */
const mostBytes = 64 * 1024 * 1024;

/**
 * A file as somebody brought it, CSV or Excel by what it is and not by its name, head first: every cell as it would be typed
 * (days 15/04/2019, moments 15/04/2019 08:28, numbers without dots between thousands). Lines with nothing in them are left out.
 */
export async function readTable(bytes: Uint8Array): Promise<Result<string[][], Unreadable>> {
  if (isOldWorkbook(bytes)) return refuse('old-excel');
  const read = isZip(bytes) ? await workbook(bytes) : text(bytes);
  if (!read.ok) return read;
  const rows = read.value.filter((row) => row.some((cell) => cell !== ''));
  if (rows.length < 1) return refuse('no-table');
  if (rows.length > mostLines + 1) return refuse('too-many-lines');
  const width = rows[0]?.length ?? 0;
  return accept(rows.map((row) => [...row, ...Array<string>(Math.max(0, width - row.length)).fill('')]));
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The box that Excel 97 to 2003 kept its books in, and Word its texts. */
const isOldWorkbook = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);

/** “Unicode Text” of Excel is UTF-16, and says so at its beginning. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function text(bytes: Uint8Array): Result<string[][], Unreadable> {
  const encoding = encodingOf(bytes);
  let read: string;
  try {
    read = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // A text has no zero byte: what has one is a picture, a PDF or the like.
    return refuse(bytes.includes(0) ? 'no-table' : 'not-utf8');
  }
  if (read.includes('\0')) return refuse('no-table');
  const rows = parseCsv(read, { delimiter: delimiterOf(read) });
  return accept(rows.map((row) => row.map((cell) => released(String(cell ?? '')).normalize('NFC'))));
}

/** By its first line, which names columns: cells below may hold more of another sign, such as a list of units parted by “;”. */
function delimiterOf(read: string): string {
  const first =
    /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(read.replace(/^[\r\n]+/, ''))?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
  if (first.includes('\t')) return '\t';
  return first.split(';').length > first.split(',').length ? ';' : ',';
}

async function workbook(bytes: Uint8Array): Promise<Result<string[][], Unreadable>> {
  if (unpacked(bytes) > mostBytes) return refuse('too-many-lines');
  try {
    const { sheets } = await readXlsx(bytes, { sheets: [0], readStyles: true, maxRows: mostLines + 2 });
    const [sheet] = sheets;
    if (!sheet) return refuse('no-table');
    return accept(
      sheet.rows.map((row, r) =>
        row.map((cell, c) => typed(cell, sheet.cells?.get(`${r},${c}`)?.style?.numFmt).normalize('NFC')),
      ),
    );
  } catch {
    return refuse('no-table');
  }
}

function typed(cell: unknown, format = ''): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  const at = Temporal.Instant.fromEpochMilliseconds(cell.getTime()).toZonedDateTimeISO('UTC').toPlainDateTime();
  const atMidnight = at.hour === 0 && at.minute === 0;
  return atMidnight && !/h/i.test(format) ? dayText(at) : momentText(at);
}

/** Bytes of all parts of a zip, as its directory says: a small file that would fill the memory is not unpacked. */
function unpacked(bytes: Uint8Array): number {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entry = Buffer.from([0x50, 0x4b, 1, 2]);
  let sum = 0;
  for (let at = all.indexOf(entry); at >= 0 && at + 28 <= all.length; at = all.indexOf(entry, at + 4))
    sum += all.readUInt32LE(at + 24);
  return sum;
}
