import { dayOf, formatDay, instantOf, parseDay } from '#platform/time/index.ts';
import type { State } from '../dossier/dossier.store.ts';
import type { Place, Span } from './follow-up.store.ts';

/** The parts of the address; all may be absent or empty. */
export interface BookAddress {
  readonly quay?: string;
  readonly tu?: string;
  readonly den?: string;
  readonly 'linh-vuc'?: string;
  readonly 'trang-thai'?: string;
  readonly sau?: string;
}

/** From the first day of this month to today, where nothing is said. */
export function daysAsked(
  asked: BookAddress,
  now: Temporal.Instant,
): { readonly from: Temporal.PlainDate | undefined; readonly to: Temporal.PlainDate | undefined } {
  const today = dayOf(now);
  return {
    from: asked.tu ? dayIn(asked.tu) : today.with({ day: 1 }),
    to: asked.den ? dayIn(asked.den) : today,
  };
}

const dayIn = (typed: string): Temporal.PlainDate | undefined => {
  const day = parseDay(typed);
  return day && day.year >= 1990 && day.year <= 2200 ? day : undefined;
};

export type AddressReason =
  | { readonly field: 'tu' | 'den'; readonly reason: 'day-unreadable' }
  | { readonly field: 'den'; readonly reason: 'ends-before' };

/** What cannot be read in the address. */
export function wrongIn({ from, to }: ReturnType<typeof daysAsked>): AddressReason[] {
  return [
    ...(from ? [] : [{ field: 'tu', reason: 'day-unreadable' } as const]),
    ...(to ? [] : [{ field: 'den', reason: 'day-unreadable' } as const]),
    ...(from && to && Temporal.PlainDate.compare(from, to) > 0
      ? [{ field: 'den', reason: 'ends-before' } as const]
      : []),
  ];
}

/** The states a book may be narrowed to. */
export const states = [
  'received',
  'settling',
  'awaiting-supplement',
  'ready',
  'returned',
  'withdrawn',
  'voided',
  'stopped',
] as const satisfies readonly State[];

/** Whole days from midnight to midnight; a state or field that is not known narrows nothing. */
export const spanOf = (
  counterId: string,
  { from, to }: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
  asked: BookAddress,
): Span => ({
  counterId,
  from: instantOf(from.toPlainDateTime()),
  until: instantOf(to.add({ days: 1 }).toPlainDateTime()),
  state: states.find((state) => state === asked['trang-thai']) ?? null,
  fieldKey: asked['linh-vuc'] || null,
});

/** The line read last, and which line of the book it is. */
export interface Read extends Place {
  readonly line: number;
}

/** `2019-02-20T01:28:00Z~000.00.29.H18-190220-0001~50`; what cannot be read begins at the first line. */
export function readPlace(written: string | undefined): Read | undefined {
  const [, at, code, line] = /^(\d{4}-[0-9T:.Z-]{8,30})~([0-9A-Z.-]{8,40})~(\d{1,7})$/.exec(written ?? '') ?? [];
  if (!at || !code || !line) return undefined;
  try {
    return { receivedAt: Temporal.Instant.from(at), code, line: Number(line) };
  } catch {
    return undefined;
  }
}

/** The address of a book: the other way round. */
export function queryOf(asked: BookAddress): string {
  const parts = Object.entries(asked).filter((part): part is [string, string] => Boolean(part[1]));
  return parts.length === 0 ? '' : `?${new URLSearchParams(parts)}`;
}

export const writePlace = ({ receivedAt, code, line }: Read): string => `${receivedAt}~${code}~${line}`;

/** `20190201-20190220`, for the name of a file. */
export const daysWritten = ({ from, until }: Span): string =>
  [dayOf(from), dayOf(until).subtract({ days: 1 })].map((day) => day.toString().replaceAll('-', '')).join('-');

/** `01/02/2019` and `20/02/2019`, as they stand in the fields. */
export const daysShown = ({ from, until }: Span): { tu: string; den: string } => ({
  tu: formatDay(dayOf(from)),
  den: formatDay(dayOf(until).subtract({ days: 1 })),
});
