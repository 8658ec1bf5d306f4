import type { Reception } from '#casework/dossiers/index.ts';
import { type Claim, groundMeant, noProof, type Offered } from '#casework/payments/rules.ts';
import { currentVersion, offeringsAt } from '#casework/procedures/index.ts';
import { canBeReceived, offeredOf, requirementsOf } from '#casework/procedures/rules.ts';
import { graphOf } from '#casework/workflow/index.ts';
import { refusalElements } from '#casework/workflow/rules.ts';
import { counterHours } from '#foundations/calendar/index.ts';
import { allUnits, type Unit } from '#foundations/organisations/index.ts';
import type { Database } from '#platform/db/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { chanceOf } from './chance.rules.ts';
import { type NameLine, visitorOf } from './people.rules.ts';
import type { PeopleAtWork } from './people-at-work.ts';
import type { Planned, YearShape } from './plan.rules.ts';
import { minuteWithin } from './timing.rules.ts';

/** Who comes, when, and what they ask for. */
export interface Visits {
  momentOf(planned: Planned): Promise<Temporal.Instant>;
  counterOf(planned: Planned): Promise<string>;
  /** Drawn anew at each asking: what cannot be received is not asked for again. */
  receptionOf(planned: Planned, day: Temporal.PlainDate): Promise<Reception>;
}

export interface VisitsAsked {
  readonly db: Database;
  readonly shape: YearShape;
  readonly names: readonly NameLine[];
  readonly people: PeopleAtWork;
}

/** The visits of a year at the counters of the district. */
export async function visitsOf({ db, shape, names, people }: VisitsAsked): Promise<Visits> {
  const units = await allUnits(db);
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const keysAt = receivedAt(db, people);
  const counter = ({ counter: key }: Planned): Unit => {
    const found = byKey.get(key);
    if (!found) throw new Error(`there is no counter ${key}`);
    return found;
  };
  const clock = async ({ counter: key, day: on, nth }: Planned, share: number): Promise<Temporal.Instant> => {
    const day = Temporal.PlainDate.from(on);
    const minute = minuteWithin(await counterHours(db, byKey.get(key)?.id ?? '', day), share);
    return instantOf(day.toPlainDateTime().add({ minutes: minute, seconds: nth % 60 }));
  };
  const isOnPaper = ({ counter: key, day }: Planned): boolean => keepsPaper(byKey.get(communeOf(key)), day);
  return {
    counterOf: async (planned) => counter(planned).id,
    momentOf: (planned) => clock(planned, isOnPaper(planned) ? typedIn(planned.moment) : planned.moment),
    async receptionOf(planned, day) {
      const { chance } = planned;
      const unit = counter(planned);
      const received = await keysAt(unit.id, day);
      // Whoever is to be refused asks for what may be refused, where the counter receives any such.
      const refusable = planned.ending === 'refused' ? await withRefusal(db, received, day) : [];
      const keys = refusable.length > 0 ? refusable : received;
      const liked = shape.favourites.filter((key) => keys.includes(key));
      const procedureKey = chance.pick(liked.length > 0 && chance.happens(shape.favouriteShare) ? liked : keys);
      // Whoever is entered anew is the same person.
      const person = chanceOf(`person ${planned.identity}`);
      const place = placeOf(
        planned.counter === 'mot-cua-huyen' ? chance.pick(units.filter(isCommune)) : byKey.get(communeOf(unit.key)),
      );
      const owner = visitorOf(person, names, { identity: planned.identity, place });
      const asked = await reception(db, { unit, procedureKey, day, owner });
      if (!isOnPaper(planned)) return asked;
      return { ...asked, onPaper: { at: await clock(planned, planned.moment), reason: 'paper-book' } };
    },
  };
}

/** The commune of a counter's key; of the district's own there is none. */
const communeOf = (counterKey: string): string => counterKey.replace('mot-cua-', '');

/** A commune that still writes in its paper book on a day, and types its lines in afterwards (nhập bù). */
const keepsPaper = (unit: Unit | undefined, day: string): boolean =>
  unit?.kind === 'commune' &&
  (unit.electronicSince === null || Temporal.PlainDate.compare(day, unit.electronicSince) < 0);

/** The book of the day is typed in before the counter closes, in the order of its lines; where it is later, at once. */
const typedIn = (moment: number): number => Math.max(moment, 0.8 + 0.15 * moment);

const isCommune = (unit: Unit): boolean => unit.kind === 'commune';

const placeOf = (unit: Unit | undefined): string => (unit ? unit.name.replace('UBND ', '') : 'huyện Điện Biên');

/** The procedures a counter receives on a day; asked for once a month and counter. */
function receivedAt(
  db: Database,
  people: PeopleAtWork,
): (counterId: string, day: Temporal.PlainDate) => Promise<readonly string[]> {
  const known = new Map<string, Promise<readonly string[]>>();
  return (counterId, day) => {
    const month = `${counterId} ${day.toPlainYearMonth()}`;
    const keys = known.get(month) ?? keysOn({ db, people, counterId, day });
    known.set(month, keys);
    return keys;
  };
}

/** A counter on a day. */
export interface AtCounter {
  readonly db: Database;
  readonly people: PeopleAtWork;
  readonly counterId: string;
  readonly day: Temporal.PlainDate;
}

/** What a counter may be asked for on a day, and somebody would settle. */
export async function keysOn({ db, people, counterId, day }: AtCounter): Promise<readonly string[]> {
  const receivable: string[] = [];
  for (const { key, offering } of await offeringsAt(db, counterId, day)) {
    const version = await currentVersion(db, key, day);
    if (!version || !canBeReceived(version, offering, day).ok) continue;
    // An office that was closed by a merger has nobody left who could settle what it received then.
    const officers = await people.whoDoes({ permission: 'dossier.process', unitId: offering.settlingUnitId });
    if (officers.length > 0) receivable.push(key);
  }
  return receivable;
}

/** Those of the procedures whose process has a road to a letter that the conditions are not met, in every case. */
async function withRefusal(db: Database, keys: readonly string[], day: Temporal.PlainDate): Promise<readonly string[]> {
  const has = await Promise.all(
    keys.map(async (key) => {
      const version = await currentVersion(db, key, day);
      const graph = version?.definitionId ? await graphOf(db, version.definitionId) : undefined;
      // Where steps hang on the case, the road may begin at one that this case does not go.
      return graph && refusalElements(graph).size > 0 && graph.flows.every(({ condition }) => !condition);
    }),
  );
  return keys.filter((_, n) => has[n]);
}

/** Who asks for what, at which counter. */
export interface Wanted {
  readonly unit: Unit;
  readonly procedureKey: string;
  readonly day: Temporal.PlainDate;
  readonly owner: Reception['owner'];
}

/** A reception as the counter would type it: every required paper there, in the counts asked for. */
export async function reception(db: Database, { unit, procedureKey, day, owner }: Wanted): Promise<Reception> {
  const version = await currentVersion(db, procedureKey, day);
  if (!version) throw new Error(`there is no ${procedureKey} on ${day}`);
  const caseKey = version.cases[0]?.key ?? '';
  const answers = { submitter: 'self', bothPresent: true } as const;
  const brought = requirementsOf(version, caseKey, answers)
    .filter((paper) => paper.required)
    .map(({ key, original, copy, show }) => ({ paper: key, original, copy, shown: show }));
  return {
    oneStopId: unit.id,
    procedureKey,
    caseKey,
    channel: 'direct',
    subject: '',
    sets: 1,
    owner,
    answers,
    submitter: null,
    brought,
    quantities: {},
    exemption: exemptionOf(owner, offeredOf(version, caseKey), { unit, day }),
    collectBy: 'counter',
  };
}

/**
 * One in twelve of those with an identity paper belongs to a poor household, where the fee knows the ground: told by the number of the
 * paper, so that no other chance of the year is drawn for it.
 */
function exemptionOf(
  owner: Reception['owner'],
  offered: readonly Offered[],
  { unit, day }: Pick<Wanted, 'unit' | 'day'>,
): Claim | null {
  if ('id' in owner) return null;
  const { identityNumber: number = '', address = '' } = owner;
  const ground = offered.flatMap((one) => groundMeant(one, 'Hộ nghèo') ?? [])[0];
  if (!ground || number === '' || Number(number.slice(-4)) % 12 !== 0) return null;
  const commune = address.split(', ').find((part) => /^(xã|thị trấn|phường) /.test(part)) ?? unit.name;
  const proof = {
    ...noProof,
    number: number.slice(-4),
    year: String(day.year),
    issuer: `UBND ${commune}`,
    original: true,
  };
  return { ground: ground.name, proof };
}
