import { accept, type Result, refuse } from '#platform/result/index.ts';
import { parseDay } from '#platform/time/index.ts';

/** What is typed of a decision that publishes procedures (quyết định công bố). */
export interface TypedDecision {
  readonly number?: string | undefined;
  readonly signedOn?: string | undefined;
  readonly issuer?: string | undefined;
  readonly title?: string | undefined;
  /** A key or national code a line. */
  readonly procedures?: string | undefined;
}

export interface Decision {
  readonly number: string;
  readonly signedOn: Temporal.PlainDate;
  readonly issuer: string;
  readonly title: string;
  readonly versions: readonly string[];
}

export type AnnounceReason =
  | { readonly reason: 'not-allowed' | 'ends-procedure' }
  | { readonly field: 'why'; readonly reason: 'why-missing' }
  | { readonly field: 'number'; readonly reason: 'number-missing' | 'known-before' }
  | { readonly field: 'signedOn'; readonly reason: 'day-unreadable' | 'day-to-come' }
  | { readonly field: 'issuer'; readonly reason: 'issuer-missing' }
  | { readonly field: 'title'; readonly reason: 'title-missing' }
  | { readonly field: 'procedures'; readonly reason: 'procedures-missing' }
  | { readonly field: 'procedures'; readonly reason: 'procedure-unknown'; readonly lines: readonly string[] };

interface Ground {
  readonly today: Temporal.PlainDate;
  /** The version in force today that a key or code names. */
  readonly versionOf: (written: string) => string | undefined;
}

/** May it be recorded? Every reason at once; a line that names no procedure in force is told as it was typed. */
export function decideAnnouncement(
  typed: TypedDecision,
  { today, versionOf }: Ground,
): Result<Decision, AnnounceReason> {
  const [number, issuer, title] = [typed.number, typed.issuer, typed.title].map((text) => (text ?? '').trim());
  const signedOn = parseDay(typed.signedOn ?? '');
  const lines = (typed.procedures ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const unknown = lines.filter((line) => !versionOf(line));
  const reasons: AnnounceReason[] = [];
  if (!number) reasons.push({ field: 'number', reason: 'number-missing' });
  if (!signedOn) reasons.push({ field: 'signedOn', reason: 'day-unreadable' });
  else if (Temporal.PlainDate.compare(signedOn, today) > 0) reasons.push({ field: 'signedOn', reason: 'day-to-come' });
  if (!issuer) reasons.push({ field: 'issuer', reason: 'issuer-missing' });
  if (!title) reasons.push({ field: 'title', reason: 'title-missing' });
  if (lines.length === 0) reasons.push({ field: 'procedures', reason: 'procedures-missing' });
  if (unknown.length > 0)
    reasons.push({ field: 'procedures', reason: 'procedure-unknown', lines: unknown.slice(0, 10) });
  if (reasons.length > 0 || !number || !signedOn || !issuer || !title) return refuse(...reasons);
  const versions = [...new Set(lines.flatMap((line) => versionOf(line) ?? []))];
  return accept({ number, signedOn, issuer, title, versions });
}
