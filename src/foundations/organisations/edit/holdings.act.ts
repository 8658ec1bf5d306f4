import { system } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { Unit } from '../unit.rules.ts';
import type { EditReason, Typed } from './edit.rules.ts';
import type { Change } from './edit.store.ts';
import { givenOf, type Holding } from './holdings.rules.ts';
import { type GivenTo, givenBy, keepGiven } from './holdings.store.ts';

type Doing = Pick<Deed, 'tx' | 'actor' | 'now'>;

export interface Carrying {
  readonly from: string;
  readonly on: Temporal.PlainDate;
  readonly given: readonly GivenTo[];
}

/** Number books and posts of a unit, from capabilities this one does not know. */
export interface HoldingWork {
  readonly of: (
    db: Db,
    unitId: string,
    as: { readonly language: Language; readonly today: Temporal.PlainDate },
  ) => Promise<readonly Holding[]>;
  /** Who would settle and sign at one unit by it, by name: the two never meet in one person. */
  readonly meet: (db: Db, asked: Omit<Carrying, 'on'>) => Promise<readonly string[]>;
  /** Books have a new keeper, posts go with whoever holds them; answers how many did. */
  readonly carry: (doing: Doing, asked: Carrying) => Promise<number>;
}

/** Where nothing is known that a unit leaves. */
export const noHoldings: HoldingWork = { of: async () => [], meet: async () => [], carry: async () => 0 };

interface Leaving {
  readonly unit: Unit;
  readonly typed: Typed;
  /** Who follows, the first named first. */
  readonly followed: readonly Unit[];
  readonly today: Temporal.PlainDate;
}

async function givenIn(db: Db, { unit, typed, followed, today }: Leaving, work: HoldingWork): Promise<GivenTo[]> {
  if (followed.length === 0) return [];
  return givenOf(typed, await work.of(db, unit.id, { language: 'vi', today })).flatMap(
    ({ holding: { kind, key }, nth }) => {
      const to = followed[nth] ?? followed[0];
      return to ? [{ kind, key, to: to.id }] : [];
    },
  );
}

/** What stands against the posts going where they were given to. */
export async function whyNotCarry(db: Db, leaving: Leaving, work: HoldingWork): Promise<EditReason[]> {
  const given = await givenIn(db, leaving, work);
  const names = given.length > 0 ? await work.meet(db, { from: leaving.unit.id, given }) : [];
  return names.length > 0 ? [{ field: 'holdings', reason: 'posts-meet', names }] : [];
}

/** Writes down what goes to whom on the day. */
export async function keepHoldings(
  { tx, now }: Pick<Deed, 'tx' | 'now'>,
  { changeId, ...leaving }: Omit<Leaving, 'today'> & { readonly changeId: string },
  work: HoldingWork,
): Promise<void> {
  const given = await givenIn(tx, { ...leaving, today: dayOf(now) }, work);
  if (given.length > 0) await keepGiven(tx, changeId, given);
}

/** The day has come: each goes to whom it was given to, or to whoever follows them by then. */
export async function holdingsGoOver(
  doing: Doing,
  { change, answers }: { readonly change: Change; readonly answers: (unitId: string) => string },
  work: HoldingWork,
): Promise<number> {
  const given = (await givenBy(doing.tx, change.id)).map((one) => ({ ...one, to: answers(one.to) }));
  if (given.length === 0) return 0;
  // By the end, not by whoever wrote it: it may be their own post.
  const by = { tx: doing.tx, now: doing.now, actor: system('unit.ends') };
  return work.carry(by, { from: change.unit_id, on: change.holds_from, given });
}
