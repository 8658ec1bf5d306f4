import { accept, type Result, refuse } from '#platform/result/index.ts';
import { instantOf, parseDay } from '#platform/time/index.ts';
import { type BackReason, backReasons, readPaperTime } from '../../dossiers/rules.ts';
import { type EntryReason, nothingWaived, type ReadVisit, readVisit } from '../enter/enter.rules.ts';
import type { Office } from '../matters.rules.ts';

/** A line of the paper book as it was typed; day and time left empty are those of the line above. */
export interface TypedLine {
  readonly day: string;
  readonly time: string;
  readonly requester: string;
  readonly identity: string;
  readonly paper: string;
  readonly pages: string;
  readonly copies: string;
}

/** A page of one book, as it was typed. */
export interface TypedPage {
  readonly matter: string;
  readonly reason: string;
  /** In the order of the paper. */
  readonly lines: readonly TypedLine[];
}

export interface PaperLine {
  /** Of the grid, from 1. */
  readonly row: number;
  readonly at: Temporal.Instant;
  readonly read: ReadVisit;
}

export interface PaperPage {
  readonly reason: BackReason;
  /** In the order of the paper: their numbers are given in it. */
  readonly lines: readonly PaperLine[];
}

export type BackEntryReason =
  | { readonly reason: 'not-allowed' | 'no-lines' }
  | { readonly field: 'reason'; readonly reason: 'reason-missing' }
  | { readonly field: 'matter'; readonly reason: 'no-open-book'; readonly year: number }
  | LineReason;

export type LineReason =
  | { readonly row: number; readonly field: 'day' | 'time'; readonly reason: 'day-unreadable' | 'time-unreadable' }
  | { readonly row: number; readonly field: 'time'; readonly reason: 'to-come' | 'before-line-above' }
  | { readonly row: number; readonly field: 'day'; readonly reason: 'another-year' }
  | { readonly row: number; readonly field: 'day'; readonly reason: 'before-book'; readonly opened: Temporal.Instant }
  | { readonly row: number; readonly field: keyof TypedLine; readonly reason: 'entry'; readonly why: EntryReason };

/** Reads a page of the paper book; every reason at once, each with its line. Empty lines are passed over. */
export function readPage(typed: TypedPage, office: Office, now: Temporal.Instant): Result<PaperPage, BackEntryReason> {
  const reasons: BackEntryReason[] = [];
  const reason = backReasons.find((one) => one === typed.reason);
  if (!reason) reasons.push({ field: 'reason', reason: 'reason-missing' });
  const rows = typed.lines.map((line, n) => ({ line, row: n + 1 })).filter(({ line }) => !isEmpty(line));
  if (rows.length === 0) reasons.push({ reason: 'no-lines' });
  const lines: PaperLine[] = [];
  let above: Above = { day: '', time: '' };
  for (const { line, row } of rows) {
    const read = readLine(line, { row, matter: typed.matter, office, above });
    above = { ...above, day: line.day || above.day, time: line.time || above.time };
    if (read.ok) {
      const { at } = read.value;
      reasons.push(...againstTime(at, { row, now, above: above.at }));
      lines.push(read.value);
      above = { ...above, at };
    } else reasons.push(...read.reasons);
  }
  return reasons.length > 0 || !reason ? refuse(...reasons) : accept({ reason, lines });
}

/** The line above: its day and time hold until others are written. */
interface Above {
  readonly day: string;
  readonly time: string;
  readonly at?: Temporal.Instant;
}

const isEmpty = ({ requester, paper, pages, copies }: TypedLine): boolean =>
  [requester, paper, pages, copies].every((cell) => cell === '');

interface Place {
  readonly row: number;
  readonly matter: string;
  readonly office: Office;
  readonly above: Above;
}

function readLine(line: TypedLine, { row, matter, office, above }: Place): Result<PaperLine, BackEntryReason> {
  const reasons: BackEntryReason[] = [];
  const [day, time] = [parseDay(line.day || above.day), readPaperTime(line.time || above.time)];
  // What was taken from the line above is told there.
  if (!day && (line.day || !above.day)) reasons.push({ row, field: 'day', reason: 'day-unreadable' });
  if (!time && (line.time || !above.time)) reasons.push({ row, field: 'time', reason: 'time-unreadable' });
  const nothing = { born: '', phone: '', exemption: null };
  const { requester, identity, paper, pages, copies } = line;
  const asked = { matter, paper, pages: pages || '1', copies, language: '' };
  const read = readVisit({ ...nothing, requester, identity, rows: [asked] }, office, nothingWaived);
  if (!read.ok)
    reasons.push(...read.reasons.map((why) => ({ row, field: fieldOf(why), reason: 'entry' as const, why })));
  if (reasons.length > 0 || !read.ok || !day || !time) return refuse(...reasons);
  return accept({ row, at: instantOf(day.toPlainDateTime(time)), read: read.value });
}

/** The column a reason of the lane is about; the matter is chosen for the page, and told at the paper. */
const fieldOf = (reason: EntryReason): keyof TypedLine => {
  const field = 'field' in reason ? reason.field : 'paper';
  return field === 'requester' || field === 'identity' || field === 'pages' || field === 'copies' ? field : 'paper';
};

interface Order {
  readonly row: number;
  readonly now: Temporal.Instant;
  readonly above: Temporal.Instant | undefined;
}

function againstTime(at: Temporal.Instant, { row, now, above }: Order): LineReason[] {
  if (Temporal.Instant.compare(at, now) > 0) return [{ row, field: 'time', reason: 'to-come' }];
  if (above && Temporal.Instant.compare(at, above) < 0) return [{ row, field: 'time', reason: 'before-line-above' }];
  return [];
}
