import { counterHours } from '#foundations/calendar/index.ts';
import { allUnits } from '#foundations/organisations/index.ts';
import type { Database } from '#platform/db/index.ts';
import { type Seed, seedOnce } from '#platform/seed/index.ts';
import { type Lane, laneOf } from './lane.ts';
import type { NameLine } from './people.rules.ts';
import { peopleAtWork } from './people-at-work.ts';
import { type Planned, planYear, type YearShape } from './plan.rules.ts';
import { visitsOf } from './visits.ts';

export interface SimulationAsked {
  readonly db: Database;
  readonly seed: Seed;
  /** The word that decides chance: the same word, the same year. */
  readonly word: string;
  readonly dossiers: number;
  /** Nothing is played after it: the business clock. */
  readonly until: Temporal.Instant;
  readonly progress: (played: Played) => void;
}

export interface Played {
  readonly day: string;
  readonly dossiers: number;
  readonly deeds: number;
}

export type Simulated = Played | 'played-before';

/**
 * Plays a year of the district through the acts, day by day: whoever comes is received, and every hand does its part
 * in its hours. Each word is played once; a year that was begun and killed is not begun again under its word.
 */
export async function simulate({ db, seed, word, dossiers, until, progress }: SimulationAsked): Promise<Simulated> {
  const begun = await seedOnce(db, `year/${word}`, async () => undefined);
  if (!begun) return 'played-before';
  const shape = seed.json<YearShape>('rehearsal/year.json');
  const openDays = await daysOf(db, shape);
  const planned = planYear({ seed: word, dossiers, shape, openDays, communes: await communeKeys(db) });
  const people = peopleAtWork(db);
  const visits = await visitsOf({ db, shape, people, names: seed.tsv<keyof NameLine>('staffing/names.tsv') });
  const stage = { db, people, visits, until };
  const lanes = new Map<string, Lane>();
  for (const { counter } of planned) if (!lanes.has(counter)) lanes.set(counter, laneOf(stage));
  const byDay = Map.groupBy(planned, (one) => one.day);
  let played: Played = { day: shape.from, dossiers: 0, deeds: 0 };
  for (const day of everyDay(shape)) {
    const coming = byDay.get(day) ?? [];
    const deeds = await playDay(lanes, day, coming);
    played = { day, dossiers: played.dossiers + coming.length, deeds: played.deeds + deeds };
    progress(played);
  }
  return played;
}

async function playDay(lanes: ReadonlyMap<string, Lane>, day: string, coming: readonly Planned[]): Promise<number> {
  const byCounter = Map.groupBy(coming, (one) => one.counter);
  const deeds = await Promise.all([...lanes].map(([key, lane]) => lane.playDay(day, byCounter.get(key) ?? [])));
  return deeds.reduce((sum, one) => sum + one, 0);
}

const communeKeys = async (db: Database): Promise<string[]> =>
  (await allUnits(db)).filter((unit) => unit.kind === 'commune').map((unit) => unit.key);

/** Days on which the district's counter receives; the communes' are the same. */
async function daysOf(db: Database, shape: YearShape): Promise<string[]> {
  const counters = (await allUnits(db)).filter((unit) => unit.kind === 'one-stop');
  const open: string[] = [];
  for (const day of everyDay(shape)) {
    const hours = await Promise.all(counters.map(({ id }) => counterHours(db, id, Temporal.PlainDate.from(day))));
    if (hours.every((sessions) => sessions.length > 0)) open.push(day);
  }
  return open;
}

function everyDay({ from, until }: YearShape): string[] {
  const first = Temporal.PlainDate.from(from);
  const days = first.until(Temporal.PlainDate.from(until), { largestUnit: 'days' }).days;
  return Array.from({ length: days + 1 }, (_, n) => first.add({ days: n }).toString());
}
