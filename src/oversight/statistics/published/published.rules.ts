import { judge } from '#foundations/calendar/rules.ts';
import type { PublishedRow } from './published.store.ts';

/** Counts below this say "dưới 5": of four adoptions in a commune everybody would know whose they are. */
export const leastShown = 5;

/** What a list is narrowed to, as its address says it. */
export interface Wanted {
  /** The key of the office that settles. */
  readonly unit?: string | undefined;
  /** The key of a field. */
  readonly field?: string | undefined;
  readonly after?: { readonly at: Temporal.Instant; readonly id: string } | undefined;
}

/** Reads an address; what it does not know narrows nothing. */
export const readWanted = (asked: {
  readonly noi?: string;
  readonly 'linh-vuc'?: string;
  readonly sau?: string;
}): Wanted => ({
  unit: asked.noi || undefined,
  field: asked['linh-vuc'] || undefined,
  after: readAfter(asked.sau ?? ''),
});

/** `2019-02-21T10:00:00Z_0190…`: the last line seen, by its instant and its own id. */
function readAfter(written: string): Wanted['after'] {
  const [, at, id] = /^(\d{4}-[0-9T:.Z-]+)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(written) ?? [];
  if (!at || !id) return undefined;
  try {
    return { at: Temporal.Instant.from(at), id };
  } catch {
    return undefined;
  }
}

/** The address of a narrowed list: the other way round. */
export function addressOf(path: string, { unit, field, after }: Wanted): string {
  const asked = [
    ['noi', unit],
    ['linh-vuc', field],
    ['sau', after && `${after.at}_${after.id}`],
  ].filter((part): part is [string, string] => Boolean(part[1]));
  return asked.length === 0 ? path : `${path}?${new URLSearchParams(asked)}`;
}

export const standings = ['withdrawn', 'stopped', 'returned', 'ready', 'waiting', 'late', 'running'] as const;
export type Standing = (typeof standings)[number];

/** Where a dossier stands for everybody to see; lateness by the promise before any apology (law 4). */
export function standingOf(row: PublishedRow, now: Temporal.Instant): Standing {
  if (row.withdrawn_at) return 'withdrawn';
  if (row.stopped_at) return 'stopped';
  if (row.returned_at) return 'returned';
  if (row.ready_at) return 'ready';
  if (row.waiting) return 'waiting';
  return judge(now, row.promised_due, row.judged_by) === 'late' ? 'late' : 'running';
}

/** Was its result late? False while there is none. */
export const endedLate = ({ ready_at, promised_due, judged_by }: PublishedRow): boolean =>
  ready_at !== null && judge(ready_at, promised_due, judged_by) === 'late';
