import { allUnits, chain, type Unit } from '#foundations/organisations/index.ts';
import { kept } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Calendar, Session, Weekday } from './calendar.rules.ts';
import {
  type CounterRow,
  counterRows,
  type DayRow,
  dayRows,
  type LayerRow,
  layerRows,
  type WeekRow,
  weekRows,
} from './calendar.store.ts';
import { almanacOf } from './count/almanac.rules.ts';
import { epochDay } from './count/minutes.rules.ts';
import {
  type Books,
  type Change,
  type CounterWeeks,
  calendarFrom,
  type KeptLayer,
  layersFor,
  openingOn,
  readHalfDaysEnd,
  readWeek,
  withChange,
} from './layers.rules.ts';

/** The working time of a unit, inherited down its chain. The same object as long as nothing in it changes. */
export async function calendarOf(db: Db, unitId: string): Promise<Calendar> {
  const [open, units] = await Promise.all([openBooks(db), allUnits(db)]);
  const byUnit = open.byUnit.get(units) ?? new Map<string, Calendar>();
  open.byUnit.set(units, byUnit);
  const known = byUnit.get(unitId);
  if (known) return known;
  const calendar = made(open, await chainIds(db, unitId));
  byUnit.set(unitId, calendar);
  return calendar;
}

/** One object for all units whose layers are the same. */
function made(open: OpenBooks, ids: readonly string[]): Calendar {
  const key = layersFor(open.books.layers, ids)
    .map((layer) => layer.key)
    .join('/');
  const calendar = open.made.get(key) ?? calendarFrom(open.books.layers, ids);
  open.made.set(key, calendar);
  return calendar;
}

/** The calendar a unit would have after these changes: for a preview. Nothing is kept. */
export async function calendarIf(db: Db, unitId: string, ...changes: readonly Change[]): Promise<Calendar> {
  const [{ books }, ids] = await Promise.all([openBooks(db), chainIds(db, unitId)]);
  return calendarFrom(changes.reduce<readonly KeptLayer[]>(withChange, books.layers), ids);
}

/** The calendar a unit would have if a layer had these weeks: for a preview. Nothing is kept. */
export async function calendarWithWeeks(db: Db, unitId: string, layer: KeptLayer): Promise<Calendar> {
  const [{ books }, ids] = await Promise.all([openBooks(db), chainIds(db, unitId)]);
  return calendarFrom([...books.layers.filter(({ key }) => key !== layer.key), layer], ids);
}

/** The units that several changes together concern, and the calendar each would have after them. */
export async function calendarAfter(
  db: Db,
  changes: readonly Change[],
): Promise<{ units: string[]; calendarAt: (unitId: string) => Promise<Calendar> }> {
  const { books } = await openBooks(db);
  const layers = changes.reduce<readonly KeptLayer[]>(withChange, books.layers);
  const concerned = layers.filter(({ key }) => changes.some(({ layerKey }) => layerKey === key));
  const units = (await Promise.all(concerned.map((layer) => unitsUnder(db, layer)))).flat();
  return { units: [...new Set(units)], calendarAt: async (id) => calendarFrom(layers, await chainIds(db, id)) };
}

/** Every layer, the nation's first. */
export async function allLayers(db: Db): Promise<readonly KeptLayer[]> {
  const order = { national: 0, province: 1, unit: 2 };
  return (await openBooks(db)).books.layers.toSorted((one, other) => order[one.scope] - order[other.scope]);
}

/** Counters that keep opening hours of their own. */
export const allCounters = async (db: Db): Promise<readonly CounterWeeks[]> => (await openBooks(db)).books.counters;

export const layerByKey = async (db: Db, key: string): Promise<KeptLayer | undefined> =>
  (await openBooks(db)).books.layers.find((layer) => layer.key === key);

/** The units whose working time a layer has a say in. */
export async function unitsUnder(db: Db, layer: Pick<KeptLayer, 'scope' | 'unitId'>): Promise<string[]> {
  const units = await allUnits(db);
  if (layer.scope !== 'unit') return units.map(({ id }) => id);
  const chains = await Promise.all(units.map(async ({ id }) => ({ id, above: await chainIds(db, id) })));
  return chains.filter(({ above }) => above.includes(layer.unitId)).map(({ id }) => id);
}

/** When a one-stop counter is open on a day, to receive and return: not the working time of a deadline. */
export async function counterHours(db: Db, unitId: string, day: Temporal.PlainDate): Promise<readonly Session[]> {
  const [{ books }, calendar] = await Promise.all([openBooks(db), calendarOf(db, unitId)]);
  const iso = day.toString();
  const worked = almanacOf(calendar).shape(epochDay(iso)).sessions;
  const weeks = books.counters.find((counter) => counter.unitId === unitId)?.weeks ?? [];
  return openingOn(calendar, weeks, { iso, weekday: day.dayOfWeek as Weekday, worked });
}

/** Is the counter open at this minute? */
export async function isCounterOpen(db: Db, unitId: string, at: Temporal.PlainDateTime): Promise<boolean> {
  const clock = at.hour * 60 + at.minute;
  const sessions = await counterHours(db, unitId, at.toPlainDate());
  return sessions.some(({ opens, closes }) => opens <= clock && clock < closes);
}

const chainIds = async (db: Db, unitId: string): Promise<string[]> => (await chain(db, unitId)).map(({ id }) => id);

/** The rows as read, with the calendars made of them so far. */
interface OpenBooks {
  readonly books: Books;
  readonly made: Map<string, Calendar>;
  /** Found once for each reading of the units: whoever moves below another office inherits from there. */
  readonly byUnit: WeakMap<readonly Unit[], Map<string, Calendar>>;
  readonly written: string;
}

// Per database, never per process: two houses in one process do not share a day.
const lastRead = new WeakMap<Db, OpenBooks>();

const openBooks = (db: Db): Promise<OpenBooks> => kept(db, 'calendar.books', () => read(db));

/** Reads the rows again; when they say what they said before, the calendars made of them (and their almanacs) stay. */
async function read(db: Db): Promise<OpenBooks> {
  const rows = await Promise.all([layerRows(db), weekRows(db), dayRows(db), counterRows(db)]);
  const written = JSON.stringify(rows);
  const last = lastRead.get(db);
  if (last?.written === written) return last;
  const open = {
    books: booksFrom(...rows),
    made: new Map<string, Calendar>(),
    byUnit: new WeakMap<readonly Unit[], Map<string, Calendar>>(),
    written,
  };
  lastRead.set(db, open);
  return open;
}

function booksFrom(layers: LayerRow[], weeks: WeekRow[], days: DayRow[], counters: CounterRow[]): Books {
  const units = [...new Set(counters.map((row) => row.unit_id))];
  return {
    layers: layers.map((row) => ({
      id: row.id,
      key: row.key,
      unit: row.key,
      scope: row.scope,
      unitId: row.unit_id,
      name: row.name,
      weeks: weeks.filter(({ layer_id }) => layer_id === row.id).map(toWeek),
      days: days.filter(({ layer_id }) => layer_id === row.id).map(toDay),
      announced: announcedOf(row),
      halfDaysEnd: readHalfDaysEnd(row.half_days_end),
    })),
    counters: units.map((unitId) => ({
      unitId,
      weeks: counters.filter(({ unit_id }) => unit_id === unitId).map(toWeek),
    })),
  };
}

const announcedOf = ({ announced_from, announced_to }: LayerRow) =>
  announced_from && announced_to ? { from: announced_from.toString(), to: announced_to.toString() } : undefined;

const toWeek = (row: Pick<WeekRow, 'valid_from' | 'valid_to' | 'hours'>) =>
  readWeek({ from: row.valid_from.toString(), to: row.valid_to?.toString(), hours: row.hours });

const toDay = (row: DayRow) => ({
  day: row.day.toString(),
  kind: row.kind,
  half: row.half ?? undefined,
  hoursOf: (row.hours_of ?? undefined) as Weekday | undefined,
  name: { vi: row.name_vi, en: row.name_en },
  basis: row.basis,
});
