import type { LateReport } from '#casework/dossiers/index.ts';
import type { CertifiedShape } from './certified.rules.ts';
import { byWeight, type Chance, chanceOf } from './chance.rules.ts';

type Cause = NonNullable<LateReport['cause']>;

/** What a year of the district looks like, in numbers: the seed data say it (db/seed/rehearsal/year.json). */
export interface ReceiptShape {
  readonly voidedShare: number;
  readonly because: readonly string[];
}

export interface YearShape {
  readonly from: string;
  readonly until: string;
  /** Of all dossiers, received at the district's own counter. */
  readonly districtShare: number;
  /** Of the communes' dossiers, received in the lowland ones. */
  readonly lowlandShare: number;
  readonly lowland: readonly string[];
  /** Of a hundred results so many in time, by commune; the departments under `district`. */
  readonly inTime: Readonly<Record<string, number>>;
  /** Of a hundred late ones so many by each cause. */
  readonly causes: Readonly<Record<Cause, number>>;
  /** Of the late ones, with an apology. */
  readonly apologyShare: number;
  readonly supplementShare: number;
  readonly refusedShare: number;
  /** Results that nobody has come for by the end. */
  readonly uncollectedShare: number;
  /** Of the receipts given, those that are voided and taken anew on the same day, and why. */
  readonly receipts: ReceiptShape;
  /** Of receptions so many are of these procedures, which everybody needs. */
  readonly favouriteShare: number;
  readonly favourites: readonly string[];
  /** What is certified beside the dossiers. */
  readonly certified: CertifiedShape;
  /** Days when so many times as many people come. */
  readonly peaks: readonly { readonly from: string; readonly to: string; readonly times: number }[];
}

/** One dossier that is to be: where and when somebody comes, and how it will go. */
export interface Planned {
  readonly nth: number;
  /** The number of the paper whoever comes has shown: it tells this one from all others of all years. */
  readonly identity: string;
  readonly counter: string;
  /** ISO day. */
  readonly day: string;
  /** Where in the opening hours of that day, from 0 to 1. */
  readonly moment: number;
  readonly late: boolean;
  /** The office tells the counter of it, and the counter apologises. */
  readonly apology: Cause | null;
  readonly supplement: boolean;
  readonly refused: boolean;
  readonly collected: boolean;
  /** Chance of its own for everything that comes up on the way. */
  readonly chance: Chance;
}

export interface YearAsked {
  readonly seed: string;
  readonly dossiers: number;
  readonly shape: YearShape;
  readonly communes: readonly string[];
  /** Days when a counter receives, ISO, in order. */
  readonly openDays: readonly string[];
}

/** Lays the year out: the same seed, the same year. In the order of the days. */
export function planYear({ seed, dossiers, shape, communes, openDays }: YearAsked): Planned[] {
  const day = byWeight(openDays, (one) => weightOf(one, shape));
  const counter = byWeight([...weightsOfCounters(shape, communes)], ([, weight]) => weight);
  const cause = byWeight(Object.entries(shape.causes) as [Cause, number][], ([, weight]) => weight);
  const series = identitySeries(seed);
  return Array.from({ length: dossiers }, (_, nth): Planned => {
    const chance = chanceOf(`${seed}/${nth}`);
    const [key] = counter(chance.next());
    return {
      nth,
      identity: `${series}${String(nth).padStart(6, '0')}`,
      counter: key === 'district' ? 'mot-cua-huyen' : `mot-cua-${key}`,
      day: day(chance.next()),
      moment: chance.next(),
      late: !chance.happens((shape.inTime[key] ?? 97) / 100),
      apology: chance.happens(shape.apologyShare) ? cause(chance.next())[0] : null,
      supplement: chance.happens(shape.supplementShare),
      refused: chance.happens(shape.refusedShare),
      collected: !chance.happens(shape.uncollectedShare),
      chance,
    };
  }).sort((one, other) => one.day.localeCompare(other.day) || one.moment - other.moment || one.nth - other.nth);
}

/** The first three digits of the paper numbers of a year, so that two years have no person in common. */
export const identitySeries = (seed: string): number => chanceOf(`papers of ${seed}`).between(500, 899);

/** What part of a year's people comes on each of its open days. */
export function sharesOfDays(openDays: readonly string[], shape: YearShape): Map<string, number> {
  const all = openDays.reduce((sum, day) => sum + weightOf(day, shape), 0);
  return new Map(openDays.map((day) => [day, weightOf(day, shape) / all]));
}

/** The last open day of each year that ends within them; the year that still runs has none. */
export function lastDaysOfYears(openDays: readonly string[]): Set<string> {
  const yearOf = (day: string): string => day.slice(0, 4);
  return new Set(openDays.filter((day, n) => yearOf(openDays[n + 1] ?? day) !== yearOf(day)));
}

/** What part of all certified lines each office enters: the district’s share, the rest as the communes’ dossiers fall. */
export function sharesOfOffices(shape: YearShape, communes: readonly string[]): Map<string, number> {
  const { districtShare } = shape.certified;
  const weights = weightsOfCounters({ ...shape, districtShare }, communes);
  return new Map([...weights].map(([key, share]) => [key === 'district' ? 'tu-phap' : key, share]));
}

const weightOf = (day: string, { peaks }: YearShape): number =>
  peaks.find(({ from, to }) => day >= from && day <= to)?.times ?? 1;

function weightsOfCounters(shape: YearShape, communes: readonly string[]): Map<string, number> {
  const highland = communes.filter((key) => !shape.lowland.includes(key));
  const all = 1 - shape.districtShare;
  return new Map([
    ['district', shape.districtShare],
    ...shape.lowland.map((key) => [key, (all * shape.lowlandShare) / shape.lowland.length] as const),
    ...highland.map((key) => [key, (all * (1 - shape.lowlandShare)) / highland.length] as const),
  ]);
}
