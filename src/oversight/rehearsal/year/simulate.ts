import { receivedOf } from '#casework/dossiers/index.ts';
import { counterHours } from '#foundations/calendar/index.ts';
import { allUnits } from '#foundations/organisations/index.ts';
import type { Database } from '#platform/db/index.ts';
import { isSeeded, type Seed, seedOnce } from '#platform/seed/index.ts';
import { type CertifyingAsked, certifyDay } from './certified.ts';
import { planDeclined } from './declined.rules.ts';
import { declineDay } from './declined.ts';
import { closeDrawers } from './drawers.ts';
import { type Lane, laneOf } from './lane.ts';
import type { NameLine } from './people.rules.ts';
import { peopleAtWork } from './people-at-work.ts';
import {
  identitySeries,
  lastDaysOfYears,
  type Planned,
  planYear,
  sharesOfDays,
  sharesOfOffices,
  type YearShape,
} from './plan.rules.ts';
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
  readonly stop?: AbortSignal | undefined;
}

export interface Played {
  readonly day: string;
  readonly dossiers: number;
  readonly deeds: number;
  readonly turnedAway: number;
}

export type Simulated = Played | 'played-before';

/**
 * Plays a year of the district through the acts, day by day: whoever comes is received, and every hand does its part
 * in its hours. Each word is played once; a year that was broken off goes on where it stood.
 */
export async function simulate({
  db,
  seed,
  word,
  dossiers,
  until,
  progress,
  stop,
}: SimulationAsked): Promise<Simulated> {
  if (await isSeeded(db, yearName(word))) return 'played-before';
  const shape = seed.json<YearShape>('rehearsal/year.json');
  const openDays = await daysOf(db, shape);
  const communes = await communeKeys(db);
  const laid = { seed: word, dossiers, shape, openDays, communes };
  const planned = planYear(laid);
  const people = peopleAtWork(db);
  const names = seed.tsv<keyof NameLine>('staffing/names.tsv');
  const visits = await visitsOf({ db, shape, people, names });
  const lanes = new Map<string, Lane>();
  for (const { counter } of planned)
    if (!lanes.has(counter)) lanes.set(counter, laneOf({ db, people, visits, because: shape, until }));
  const coming = Map.groupBy(await notYetReceived({ db, word, planned, lanes }), (one) => one.day);
  const certify = certifying({ db, year: yearName(word), shape, openDays, communes, dossiers, people, names });
  const inVain = Map.groupBy(planDeclined(laid), (one) => one.day);
  const away = { db, year: yearName(word), shape: shape.declined, people, names };
  // The last day is left to whoever opens the demonstration: its money lies in the drawers.
  const drawers = { db, year: yearName(word), shape: shape.receipts, people };
  const worked = new Set(openDays.filter((day) => day < shape.until));
  const close = async (day: string): Promise<number> => (worked.has(day) ? closeDrawers(drawers, day) : 0);
  let played: Played = { day: shape.from, dossiers: 0, deeds: 0, turnedAway: 0 };
  for (const day of everyDay(shape)) {
    if (stop?.aborted) return played;
    played = sum(played, await playDay(lanes, day, coming.get(day) ?? []));
    const beside = (await certify(day)) + (await declineDay(away, day, inVain.get(day) ?? [])) + (await close(day));
    played = { ...played, deeds: played.deeds + beside };
    progress(played);
  }
  await seedOnce(db, yearName(word), async () => undefined);
  return played;
}

interface Certifying extends Pick<CertifyingAsked, 'db' | 'year' | 'people' | 'names'> {
  readonly shape: YearShape;
  readonly openDays: readonly string[];
  readonly communes: readonly string[];
  readonly dossiers: number;
}

/** The certification lanes of a day; the last day is left to whoever opens the demonstration. */
function certifying({ shape, openDays, communes, dossiers, ...asked }: Certifying): (day: string) => Promise<number> {
  const shares = sharesOfDays(openDays, shape);
  const offices = sharesOfOffices(shape, communes);
  const lastDays = lastDaysOfYears(openDays);
  const lines = dossiers * shape.certified.linesForADossier;
  return async (day) => {
    const share = day < shape.until ? shares.get(day) : undefined;
    if (!share) return 0;
    return certifyDay(
      { ...asked, shape: shape.certified, offices, lines },
      { day, share, endsYear: lastDays.has(day) },
    );
  };
}

const yearName = (word: string): string => `year/${word}`;

interface Begun {
  readonly db: Database;
  readonly word: string;
  readonly planned: readonly Planned[];
  readonly lanes: ReadonlyMap<string, Lane>;
}

/** Who is still to come; whoever was received before the year was broken off goes on in their lane. */
async function notYetReceived({ db, word, planned, lanes }: Begun): Promise<Planned[]> {
  const received = new Map((await receivedOf(db, identitySeries(word))).map((one) => [one.identity, one]));
  for (const one of planned) {
    const stands = received.get(one.identity);
    if (stands) await lanes.get(one.counter)?.resume(one, stands);
  }
  return planned.filter(({ identity }) => !received.has(identity));
}

async function playDay(lanes: ReadonlyMap<string, Lane>, day: string, coming: readonly Planned[]): Promise<Played> {
  const byCounter = Map.groupBy(coming, (one) => one.counter);
  const done = await Promise.all([...lanes].map(([key, lane]) => lane.playDay(day, byCounter.get(key) ?? [])));
  return done.reduce<Played>((all, one) => sum(all, { ...one, day, dossiers: 0 }), {
    day,
    dossiers: coming.length,
    deeds: 0,
    turnedAway: 0,
  });
}

const sum = (one: Played, other: Played): Played => ({
  day: other.day,
  dossiers: one.dossiers + other.dossiers,
  deeds: one.deeds + other.deeds,
  turnedAway: one.turnedAway + other.turnedAway,
});

/** The communes whose dossiers are rows: who sends monthly totals only is counted beside them. */
const communeKeys = async (db: Database): Promise<string[]> =>
  (await allUnits(db))
    .filter((unit) => unit.kind === 'commune' && unit.paperFigures !== 'totals')
    .map((unit) => unit.key);

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
