import {
  type Calendar,
  type DayEntry,
  type HalfDaysEnd,
  inherit,
  type Layer,
  parseSessions,
  type Session,
  type Week,
  type Weekday,
} from './calendar.rules.ts';

export type Scope = 'national' | 'province' | 'unit';

/** A layer as it is kept: who keeps it, for whom it holds. */
export interface KeptLayer extends Layer {
  readonly id: string;
  readonly key: string;
  readonly scope: Scope;
  /** The unit whose officials keep it; of a unit's layer the unit itself. */
  readonly unitId: string;
  readonly name: string;
}

/** Weekly opening of a one-stop counter. */
export interface CounterWeeks {
  readonly unitId: string;
  readonly weeks: readonly Week[];
}

/** Every layer of the house and every counter's hours, read at one time. */
export interface Books {
  readonly layers: readonly KeptLayer[];
  readonly counters: readonly CounterWeeks[];
}

/** The layers that hold for a unit, outermost first: nation, province, then down its chain (the unit itself first in it). */
export function layersFor(layers: readonly KeptLayer[], chainIds: readonly string[]): KeptLayer[] {
  const inherited = (['national', 'province'] as const).flatMap((scope) =>
    layers.filter((layer) => layer.scope === scope),
  );
  const own = chainIds.flatMap((id) => layers.filter((layer) => layer.scope === 'unit' && layer.unitId === id));
  return [...inherited, ...own.reverse()];
}

/** One change of one layer: a day declared, or taken back (`entry` null). */
export interface Change {
  readonly layerKey: string;
  readonly day: string;
  readonly entry: DayEntry | null;
  /** The layer itself where it has said nothing yet and is not kept. */
  readonly layer?: KeptLayer | undefined;
}

/** The layers as they would be with a change made: what a preview is computed from. */
export function withChange(
  layers: readonly KeptLayer[],
  { layerKey, day, entry, layer: unknown }: Change,
): KeptLayer[] {
  const known = layers.some(({ key }) => key === layerKey) || !unknown ? layers : [...layers, unknown];
  return known.map((layer) => {
    if (layer.key !== layerKey) return layer;
    return { ...layer, days: [...layer.days.filter((other) => other.day !== day), ...(entry ? [entry] : [])] };
  });
}

/** The week that holds on a day. */
export const weekOn = ({ weeks }: Pick<Calendar, 'weeks'>, day: string): Week | undefined =>
  weeks.find(({ from, to }) => from <= day && (!to || day <= to));

/** The calendar of a chain of units. */
export const calendarFrom = (layers: readonly KeptLayer[], chainIds: readonly string[]): Calendar =>
  inherit(layersFor(layers, chainIds));

/** Cells of a seed file or a row, read: seven days of written hours. Hours that cannot be read are a fault of the data. */
export function readWeek(written: { from: string; to?: string | undefined; hours: readonly string[] }): Week {
  const hours = written.hours.map((cell) => {
    const sessions = parseSessions(cell);
    if (!sessions) throw new Error(`hours from ${written.from} cannot be read: ${cell}`);
    return sessions;
  });
  return { from: written.from, to: written.to || undefined, hours };
}

export const readHalfDaysEnd = (written: string | null): HalfDaysEnd | undefined =>
  written === 'same-half' || written === 'afternoon' ? written : undefined;

export interface OpeningDay {
  readonly iso: string;
  readonly weekday: Weekday;
  /** The working sessions of the unit on that day. */
  readonly worked: readonly Session[];
}

/**
 * When a counter is open on a day, to receive and return. A day off closes it, a worked Saturday opens it like the
 * offices; else its own week holds, and where it has none its unit's working hours.
 */
export function openingOn(calendar: Calendar, weeks: readonly Week[], day: OpeningDay): readonly Session[] {
  if (calendar.days.has(day.iso)) return day.worked;
  const week = weeks.toReversed().find(({ from, to }) => from <= day.iso && (!to || day.iso <= to));
  return week ? (week.hours[day.weekday - 1] ?? []) : day.worked;
}
