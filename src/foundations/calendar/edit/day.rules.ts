import type { Result } from '#platform/result/index.ts';
import { parseDay } from '#platform/time/index.ts';
import type { DayEntry, DayKind, Half, Weekday } from '../calendar.rules.ts';
import type { Change } from '../layers.rules.ts';

/** A day as somebody typed it. */
export interface TypedDay {
  readonly day?: string | undefined;
  readonly kind?: string | undefined;
  readonly half?: string | undefined;
  readonly hoursOf?: string | undefined;
  readonly vi?: string | undefined;
  readonly en?: string | undefined;
  readonly basis?: string | undefined;
}

export type DayReason = {
  readonly field: keyof TypedDay;
  readonly reason:
    | 'day-unreadable'
    | 'day-passed'
    | 'day-far'
    | 'kind-missing'
    | 'half-unknown'
    | 'works-anyhow'
    | 'hours-of-missing'
    | 'hours-of-not-for-rest'
    | 'name-missing'
    | 'basis-missing'
    | 'nothing-changes';
};

/** What is known where a day is declared. */
export interface DayGround {
  readonly layerKey: string;
  readonly today: Temporal.PlainDate;
  /** What this layer says of the day already. */
  readonly before: (iso: string) => DayEntry | undefined;
  /** Is the weekday of the day one of work, by the hours of the week? */
  readonly worksByWeek: (iso: string, weekday: Weekday) => boolean;
}

/**
 * Reads and judges a typed day; everything that stands in the way at once. A day that has passed is closed:
 * dossiers were counted and judged by it.
 */
export function readDay(typed: TypedDay, ground: DayGround): Result<Change & { readonly entry: DayEntry }, DayReason> {
  const reasons: DayReason[] = [];
  const day = dayIn(typed.day, ground.today, reasons);
  const kind = kindIn(typed.kind, reasons);
  const half = halfIn(typed.half, reasons);
  const hoursOf = weekdayIn(typed.hoursOf);
  const name = (typed.vi ?? '').trim();
  const basis = (typed.basis ?? '').trim();
  if (name.length < 2 || name.length > 200) reasons.push({ field: 'vi', reason: 'name-missing' });
  if (basis === '') reasons.push({ field: 'basis', reason: 'basis-missing' });
  if (hoursOf && kind && kind !== 'working') reasons.push({ field: 'hoursOf', reason: 'hours-of-not-for-rest' });
  if (day && kind === 'working') reasons.push(...workingFaults(day, hoursOf, ground));
  if (!day || !kind || reasons.length > 0) return { ok: false, reasons };
  const entry = { day: day.toString(), kind, half, hoursOf, name: { vi: name, en: typed.en?.trim() || name }, basis };
  if (sameEntry(ground.before(entry.day), entry))
    return { ok: false, reasons: [{ field: 'day', reason: 'nothing-changes' }] };
  return { ok: true, value: { layerKey: ground.layerKey, day: entry.day, entry } };
}

/** May what a layer says of a day be taken back? */
export function readRemoval(typed: Pick<TypedDay, 'day'>, ground: DayGround): Result<Change, DayReason> {
  const reasons: DayReason[] = [];
  const day = dayIn(typed.day, ground.today, reasons);
  if (day && !ground.before(day.toString())) reasons.push({ field: 'day', reason: 'nothing-changes' });
  if (!day || reasons.length > 0) return { ok: false, reasons };
  return { ok: true, value: { layerKey: ground.layerKey, day: day.toString(), entry: null } };
}

function dayIn(
  typed: string | undefined,
  today: Temporal.PlainDate,
  reasons: DayReason[],
): Temporal.PlainDate | undefined {
  const day = parseDay(typed ?? '');
  if (!day) reasons.push({ field: 'day', reason: 'day-unreadable' });
  else if (Temporal.PlainDate.compare(day, today) < 0) reasons.push({ field: 'day', reason: 'day-passed' });
  else if (day.year > today.year + 10) reasons.push({ field: 'day', reason: 'day-far' });
  else return day;
  return undefined;
}

function kindIn(typed: string | undefined, reasons: DayReason[]): DayKind | undefined {
  if (typed === 'off' || typed === 'compensation' || typed === 'working') return typed;
  reasons.push({ field: 'kind', reason: 'kind-missing' });
  return undefined;
}

function halfIn(typed: string | undefined, reasons: DayReason[]): Half | undefined {
  if (typed === 'morning' || typed === 'afternoon') return typed;
  if (typed) reasons.push({ field: 'half', reason: 'half-unknown' });
  return undefined;
}

const weekdayIn = (typed: string | undefined): Weekday | undefined =>
  /^[1-7]$/.test(typed ?? '') ? (Number(typed) as Weekday) : undefined;

function workingFaults(day: Temporal.PlainDate, hoursOf: Weekday | undefined, { worksByWeek }: DayGround): DayReason[] {
  const iso = day.toString();
  if (worksByWeek(iso, day.dayOfWeek as Weekday)) return [{ field: 'kind', reason: 'works-anyhow' }];
  return hoursOf && worksByWeek(iso, hoursOf) ? [] : [{ field: 'hoursOf', reason: 'hours-of-missing' }];
}

const sameEntry = (one: DayEntry | undefined, other: DayEntry): boolean =>
  one !== undefined && JSON.stringify(told(one)) === JSON.stringify(told(other));

/** What an entry says, in a fixed order. */
export const told = ({ kind, half, hoursOf, name, basis }: DayEntry) => [kind, half, hoursOf, name.vi, name.en, basis];
