import type { Deed } from '#platform/deeds/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import type { Language } from '#platform/text/index.ts';

/** A line of a file, its cells by the keys of their columns, as typed; a column the file lacks is empty. */
export type Typed = Readonly<Record<string, string>>;

/** What a line would do. Nothing was written to know it. */
export type Judged =
  /** `seen`: what stood there when it was judged, so that who was quicker is not overwritten. */
  /** `also`: what follows of the line without standing in it. */
  | { readonly state: 'new'; readonly seen: string; readonly also?: readonly string[] }
  | { readonly state: 'changed'; readonly seen: string; readonly changes: readonly Change[] }
  | { readonly state: 'same'; readonly why?: string }
  | { readonly state: 'refused'; readonly why: readonly string[] };

interface Change {
  readonly head: string;
  readonly before: string;
  readonly after: string;
}

/** A line that is to be written, with what stood there when it was judged. */
export interface Line {
  readonly typed: Typed;
  readonly seen: string;
}

export interface Column {
  readonly key: string;
  /** How files may head it, in either language; the first is said. */
  readonly heads: readonly string[];
  /** Without it the file is not of this list. */
  readonly required?: boolean;
}

/** A list that takes files, as one official finds it. */
export interface Importing<Reason extends { readonly reason: string } = { readonly reason: string }> {
  readonly title: string;
  readonly place: string;
  /** Down to the page of the list, which is the last. */
  readonly trail: readonly { readonly text: string; readonly href: string }[];
  /** Where its files are, where that is not beside that page. */
  readonly files?: string;
  readonly columns: readonly Column[];
  /** How a written file can be taken back. */
  readonly undo: string;
  readonly named: (line: Typed) => string;
  readonly judge: (lines: readonly Typed[]) => Promise<readonly Judged[]>;
  /** All of them or none, by the acts of the screen. */
  readonly write: (deed: Deed, lines: readonly Line[]) => Promise<Result<number, Reason>>;
  readonly says: (reason: Reason, language: Language) => string;
}

type Unfit = { readonly reason: 'heads-missing'; readonly heads: readonly string[] } | { readonly reason: 'no-lines' };

/** The lines of a table by its heads, in whatever order these stand; heads nobody asks for are passed over. */
export function linesOf(table: readonly (readonly string[])[], columns: readonly Column[]): Result<Typed[], Unfit> {
  const [head = [], ...rows] = table;
  const written = head.map(alike);
  const found = columns.map((column) => ({
    column,
    at: written.findIndex((one) => column.heads.map(alike).includes(one)),
  }));
  const missing = found.filter(({ column, at }) => column.required && at < 0);
  if (missing.length > 0)
    return refuse<Unfit>({ reason: 'heads-missing', heads: missing.map(({ column }) => column.heads[0] ?? '') });
  if (rows.length === 0) return refuse<Unfit>({ reason: 'no-lines' });
  return accept(
    rows.map((row) => Object.fromEntries(found.map(({ column, at }) => [column.key, (row[at] ?? '').trim()]))),
  );
}

/** The lines of what was brought to a form: by its heads where it has them, else in the order of the columns. */
export function linesPasted(table: readonly (readonly string[])[], columns: readonly Column[]): Typed[] {
  const read = linesOf(table, columns);
  if (read.ok) return read.value;
  if (read.reasons.some(({ reason }) => reason === 'no-lines')) return [];
  return table.map((row) => Object.fromEntries(columns.map(({ key }, n) => [key, (row[n] ?? '').trim()])));
}

const alike = (head: string): string => head.normalize('NFC').trim().toLowerCase();

/** What would be written: lines that are new or changed. */
export const toWrite = (lines: readonly Typed[], judged: readonly Judged[]): Line[] =>
  judged.flatMap((one, n) => {
    const typed = lines[n];
    return typed && (one.state === 'new' || one.state === 'changed') ? [{ typed, seen: one.seen }] : [];
  });

/** The lines as they came back with the press; undefined where they are none of ours. */
export function linesAgain(sent: string): Line[] | undefined {
  try {
    const read: unknown = JSON.parse(sent);
    return Array.isArray(read) && read.length > 0 && read.every(isLine) ? read : undefined;
  } catch {
    return undefined;
  }
}

const isLine = (one: unknown): one is Line => {
  const { typed, seen } = (one ?? {}) as { typed?: unknown; seen?: unknown };
  if (typeof seen !== 'string' || typeof typed !== 'object' || typed === null) return false;
  return Object.values(typed).every((cell) => typeof cell === 'string');
};

/** `có`, `yes`, `x`, `đủ`: a cell that ticks a box. */
export const saysYes = (cell: string): boolean =>
  ['có', 'co', 'yes', 'x', 'đủ', '✓'].includes(cell.normalize('NFC').trim().toLowerCase());
