import { calendarOf } from '#foundations/calendar/index.ts';
import type { Calendar } from '#foundations/calendar/rules.ts';
import { allUnits, type Unit } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Entry } from '../catalogue/entry.rules.ts';
import { catalogueOn, versionById } from '../catalogue/register.ts';
import { nationalCounts } from '../national/import.store.ts';
import { hoursApart } from '../versions/limits.rules.ts';
import { countStandings } from '../versions/standing.rules.ts';
import type { Level, Period, Standing, Version } from '../versions/version.ts';
import { type Breach, mayBreakLaw } from './breach.rules.ts';

/** How much of the catalogue is known on a day, and what somebody should look at. */
export interface Examination {
  readonly counts: Readonly<Record<Level, Readonly<Record<Standing, number>>>>;
  /** The same of the district, by the department that settles, in the order of the district. */
  readonly departments: readonly Department[];
  /** What is lacking, with the procedures that lack it. */
  readonly lacks: ReadonlyMap<string, number>;
  readonly nameOnly: readonly Entry[];
  readonly thin: readonly Entry[];
  /** How many stand on no published decision yet. */
  readonly illustrative: number;
  readonly warnings: readonly Warning[];
  readonly national: Awaited<ReturnType<typeof nationalCounts>>;
}

interface Department {
  readonly name: string;
  readonly counts: Readonly<Record<Standing, number>>;
}

export type Warning =
  | {
      readonly kind: 'hours';
      readonly key: string;
      readonly case: string;
      readonly sum: number;
      readonly committed: number;
    }
  | {
      readonly kind: 'law';
      readonly key: string;
      readonly statutory: Period;
      readonly committed: Period;
      readonly breach: Breach;
    };

/** Examines the catalogue as it stands on a day. */
export async function examineCatalogue(db: Db, day: Temporal.PlainDate): Promise<Examination> {
  const entries = await catalogueOn(db, day);
  const versions = await Promise.all(entries.map(({ versionId }) => versionById(db, versionId)));
  const units = await allUnits(db);
  const count = (level: Level) => countStandings(entries.filter((entry) => entry.level === level));
  const lacks = Map.groupBy(
    entries.flatMap((entry) => entry.lacks),
    (lack) => lack,
  );
  return {
    counts: { district: count('district'), commune: count('commune') },
    departments: departmentsOf(entries, units),
    lacks: new Map([...lacks].map(([lack, all]) => [lack, all.length])),
    nameOnly: entries.filter(({ standing }) => standing === 'name-only'),
    thin: entries.filter(({ standing }) => standing === 'thin'),
    illustrative: entries.filter(({ illustrative }) => illustrative).length,
    warnings: warningsOf(
      versions.filter((version) => version !== undefined),
      await districtCalendar(db, units),
      day,
    ),
    national: await nationalCounts(db),
  };
}

/** Each department with procedures of its own, every one of them once; one whose unit is not known stands by its key. */
function departmentsOf(entries: readonly Entry[], units: readonly Unit[]): Department[] {
  const own = Map.groupBy(
    entries.filter(({ level }) => level === 'district'),
    ({ settles }) => settles,
  );
  const known = units.filter(({ key }) => own.has(key));
  const unknown = [...own.keys()].filter((key) => !known.some((unit) => unit.key === key));
  return [...known, ...unknown.map((key) => ({ key, name: key }))].map(({ key, name }) => ({
    name,
    counts: countStandings(own.get(key) ?? []),
  }));
}

async function districtCalendar(db: Db, units: readonly Unit[]): Promise<Calendar | undefined> {
  const district = units.find(({ kind }) => kind === 'authority');
  return district && calendarOf(db, district.id);
}

function warningsOf(versions: readonly Version[], calendar: Calendar | undefined, day: Temporal.PlainDate): Warning[] {
  const breachOf = calendar ? tryOnce(calendar, day) : () => undefined;
  return versions.flatMap((version) => [
    ...version.cases.flatMap(({ key: caseKey }): Warning[] => {
      const apart = hoursApart(version, caseKey, day);
      return apart ? [{ kind: 'hours', key: version.key, case: caseKey, ...apart }] : [];
    }),
    ...pairsOf(version).flatMap(({ statutory, committed }): Warning[] => {
      const breach = breachOf(statutory, committed);
      return breach ? [{ kind: 'law', key: version.key, statutory, committed, breach }] : [];
    }),
  ]);
}

/** Each pair of limits of a procedure once, however many cases have it. */
const pairsOf = ({ times }: Version) => [
  ...new Map(times.map((time) => [JSON.stringify([time.statutory, time.committed]), time])).values(),
];

/** The same pair of limits occurs in many procedures; the year is walked once for each. */
function tryOnce(calendar: Calendar, from: Temporal.PlainDate) {
  const tried = new Map<string, Breach | undefined>();
  return (statutory: Period, committed: Period): Breach | undefined => {
    const pair = JSON.stringify([statutory, committed]);
    if (!tried.has(pair)) tried.set(pair, mayBreakLaw(calendar, { statutory, committed }, from));
    return tried.get(pair);
  };
}
