import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { OnTimer } from '#platform/timers/index.ts';
import { answeringOn, unitByKey } from '../register.ts';
import { isOpenOn, type Unit } from '../unit.rules.ts';
import { chosenIn, type EditReason, isPartField, type Part, type Typed } from './edit.rules.ts';
import { type Change, markMoved } from './edit.store.ts';

type Doing = Pick<Deed, 'tx' | 'actor' | 'now'>;

/** Part of a unit's work that another takes over while the unit stays, from capabilities this one does not know. */
export interface PartWork {
  /** What may be given away on a day. */
  readonly of: (db: Db, unit: Unit, day: Temporal.PlainDate) => Promise<readonly Part[]>;
  /** May anybody there do what is given? */
  readonly mayDo: (db: Db, unitId: string) => Promise<boolean>;
  /** Signing lists that are open and have work of the part beside other work, by name. */
  readonly mixedLists: (
    db: Db,
    unitId: string,
    of: readonly Part[] | { readonly changeId: string },
  ) => Promise<readonly string[]>;
  readonly give: (deed: Deed, giving: Giving) => Promise<void>;
  /** Nothing is given any more; false where something was done under it by now. */
  readonly takeBack: (doing: Doing, changeId: string) => Promise<boolean>;
  /** What is open of it goes over; answers how much did. */
  readonly move: (
    doing: Doing,
    asked: { readonly from: string; readonly to: string; readonly changeId: string },
  ) => Promise<number>;
}

/** Which parts a unit gives to another from a day on, by which decision. */
export interface Giving {
  readonly changeId: string;
  readonly unit: Unit;
  readonly to: Unit;
  readonly parts: readonly Part[];
  readonly on: Temporal.PlainDate;
  readonly decision: string;
}

/** Where nothing is known that may be given away. */
export const noPart: PartWork = {
  of: async () => [],
  mayDo: async () => true,
  mixedLists: async () => [],
  give: async () => {},
  takeBack: async () => true,
  move: async () => 0,
};

/** The timer of a part that was given beforehand. */
export const partTimer = 'unit.separates';

interface Separating {
  readonly typed: Typed;
  readonly unit: Unit;
  readonly on: Temporal.PlainDate | undefined;
  readonly today: Temporal.PlainDate;
}

/** Everything that stands against giving a part away, beside what every change needs. */
export async function whyNotSeparate(
  db: Db,
  { typed, unit, on, today }: Separating,
  part: PartWork,
): Promise<EditReason[]> {
  const to = typed.successor ? await unitByKey(db, typed.successor) : undefined;
  const parts = await part.of(db, unit, on ?? today);
  const [day, none] = [on ?? today, chosenIn(typed, parts).length === 0];
  return [
    ...(on && Temporal.PlainDate.compare(on, today) < 0 ? [{ field: 'on', reason: 'day-past' } as const] : []),
    ...(await whyMixed(db, { unit, on, today }, { chosen: chosenIn(typed, parts), part })),
    ...(parts.length === 0 ? [{ reason: 'nothing-to-give' } as const] : []),
    ...(parts.length > 0 && none ? [{ field: 'parts', reason: 'parts-missing' } as const] : []),
    ...(!to || to.id === unit.id || to.kind === 'one-stop' || !isOpenOn(to, day)
      ? [{ field: 'successor', reason: 'taker-odd' } as const]
      : []),
  ];
}

/** The day of a part that was given beforehand has come; one that was taken back moves nothing. */
export const rings =
  (
    part: PartWork,
    lock: (tx: Deed['tx'], id: string) => Promise<Change | undefined>,
    doing: (due: Temporal.Instant) => Pick<Deed, 'actor' | 'now'>,
  ): OnTimer =>
  async (tx, { subject_id, due_at }) => {
    const change = await lock(tx, subject_id);
    if (change && !change.taken_back_at) await partGoesOver({ tx, ...doing(due_at) }, change, part);
  };

/** What is open of it goes to who takes it; where either has ended by then, from and to whoever follows it. */
export async function partGoesOver(doing: Doing, change: Change, part: PartWork): Promise<void> {
  const first = change.successor_ids[0];
  if (!first) return;
  const answers = await answeringOn(doing.tx, dayOf(doing.now));
  const asked = { from: answers(change.unit_id), to: answers(first), changeId: change.id };
  await markMoved(doing.tx, change.id, await part.move(doing, asked));
}

/**
 * Everything that stands against giving the second of two that follow some of the work of a unit that ends: of the rest the first
 * takes all. Only what is to come is divided: what is past was settled by whoever settled it.
 */
export async function whyNotDivide(
  db: Db,
  { typed, unit, on, today }: Separating,
  part: PartWork,
): Promise<EditReason[]> {
  const divides = Object.keys(typed).some((name) => isPartField(name) && typed[name] === 'yes');
  if (!divides) return [];
  const second = typed.successor2 ? await unitByKey(db, typed.successor2) : undefined;
  const chosen = chosenIn(typed, await part.of(db, unit, before(on ?? today)));
  return [
    ...(on && Temporal.PlainDate.compare(on, today) < 0 ? [{ field: 'on', reason: 'day-past' } as const] : []),
    ...(chosen.length === 0 ? [{ field: 'parts', reason: 'parts-missing' } as const] : []),
    ...(await whyMixed(db, { unit, on, today }, { chosen, part })),
    ...(!second || typed.successor2 === typed.successor || second.kind === 'one-stop'
      ? [{ field: 'successor2', reason: 'second-missing' } as const]
      : []),
  ];
}

/** On the day itself no list may lie out that is of both; written beforehand there is time to record it. */
async function whyMixed(
  db: Db,
  { unit, on, today }: Omit<Separating, 'typed'>,
  { chosen, part }: { readonly chosen: readonly Part[]; readonly part: PartWork },
): Promise<EditReason[]> {
  if (!on || chosen.length === 0 || Temporal.PlainDate.compare(on, today) > 0) return [];
  const lists = await part.mixedLists(db, unit.id, chosen);
  return lists.length > 0 ? [{ field: 'parts', reason: 'lists-mixed', lists }] : [];
}

/** Which procedures of a unit that ends go to the second of two that follow; the first takes the rest. */
export const dividedParts = async (
  { tx }: Pick<Deed, 'tx'>,
  { unit, on, typed }: { readonly unit: Unit; readonly on: Temporal.PlainDate; readonly typed: Typed },
  part: PartWork,
): Promise<readonly Part[]> => (typed.successor2 ? chosenIn(typed, await part.of(tx, unit, before(on))) : []);

/** What a unit that ends on a day settles is asked for the day before: on the day it is there no more. */
export const before = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: 1 });
