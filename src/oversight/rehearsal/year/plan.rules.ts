import type { Declining } from '#casework/dossiers/index.ts';
import type { CertifiedShape } from './certified.rules.ts';
import { byWeight, type Chance, chanceOf } from './chance.rules.ts';
import { type Fate, type FateShape, fatesOf } from './fates.rules.ts';

/** How receipts go wrong. */
export interface ReceiptShape {
  readonly voidedShare: number;
  readonly because: readonly string[];
}

/** Who is sent away with the reason in writing (Mẫu 03), beside the dossiers (db/seed/rehearsal/year.json). */
export interface DeclinedShape {
  /** For a dossier so many. */
  readonly share: number;
  /** What people ask for in vain. */
  readonly matters: readonly Pick<Declining, 'ground' | 'request' | 'reason' | 'advice'>[];
  /** Books that the showcase tells: the year does not write in them from that day on. */
  readonly told: readonly { readonly counter: string; readonly from: string }[];
}

/** What a year of the district looks like, in numbers: the seed data say it (db/seed/rehearsal/year.json). */
export interface YearShape extends FateShape {
  readonly from: string;
  readonly until: string;
  /** Of all dossiers, received at the district's own counter. */
  readonly districtShare: number;
  /** Of the communes' dossiers, received in the lowland ones. */
  readonly lowlandShare: number;
  readonly lowland: readonly string[];
  /** Who is sent away with the reason in writing, beside the dossiers. */
  readonly declined: DeclinedShape;
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
export interface Planned extends Fate {
  readonly nth: number;
  /** The number of the paper whoever comes has shown: it tells this one from all others of all years. */
  readonly identity: string;
  readonly counter: string;
  /** ISO day. */
  readonly day: string;
  /** Where in the opening hours of that day, from 0 to 1. */
  readonly moment: number;
  /** Chance of its own for everything that comes up on the way. */
  readonly chance: Chance;
}

export interface YearAsked {
  readonly seed: string;
  readonly dossiers: number;
  readonly shape: YearShape;
  /** Those whose dossiers are rows; who sends monthly totals only is not among them. */
  readonly communes: readonly string[];
  /** Days when a counter receives, ISO, in order. */
  readonly openDays: readonly string[];
}

/** Lays the year out: the same seed, the same year. In the order of the days. */
export function planYear({ seed, dossiers, shape, communes, openDays }: YearAsked): Planned[] {
  const day = byWeight(openDays, (one) => weightOf(one, shape));
  const place = byWeight([...weightsOfCounters(shape, communes)], ([, weight]) => weight);
  const series = identitySeries(seed);
  const people = Array.from({ length: dossiers }, (_, nth) => {
    const chance = chanceOf(`${seed}/${nth}`);
    const [at] = place(chance.next());
    const came = { day: day(chance.next()), moment: chance.next() };
    return { nth, identity: `${series}${String(nth).padStart(6, '0')}`, at, counter: counterOf(at), ...came, chance };
  });
  const fates = fatesOf({ seed, places: people.map(({ at }) => at), shape });
  return people.map(({ at: _, ...one }): Planned => ({ ...one, ...(fates[one.nth] as Fate) })).sort(byComing);
}

/** The counter of a place: a commune’s own, or the district’s. */
export const counterOf = (place: string): string => (place === 'district' ? 'mot-cua-huyen' : `mot-cua-${place}`);

type Coming = Pick<Planned, 'day' | 'moment' | 'nth'>;

export const byComing = (one: Coming, other: Coming): number =>
  one.day.localeCompare(other.day) || one.moment - other.moment || one.nth - other.nth;

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

/** How much of all comes to each place that keeps rows. */
export function weightsOfCounters(shape: YearShape, communes: readonly string[]): Map<string, number> {
  const highland = communes.filter((key) => !shape.lowland.includes(key));
  const all = 1 - shape.districtShare;
  return new Map([
    ['district', shape.districtShare],
    ...shape.lowland.map((key) => [key, (all * shape.lowlandShare) / shape.lowland.length] as const),
    ...highland.map((key) => [key, (all * (1 - shape.lowlandShare)) / highland.length] as const),
  ]);
}
