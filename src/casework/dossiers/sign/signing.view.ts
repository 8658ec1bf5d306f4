import { accountNames, whoMay } from '#foundations/access/index.ts';
import { allUnits, type Unit } from '#foundations/organisations/index.ts';
import { absentOn, type Capacity, capacitiesOf } from '#foundations/staffing/index.ts';
import { actorId, unitsWhere } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { versionById } from '../../procedures/index.ts';
import { presentFirst, type Somebody } from '../flow/absence.rules.ts';
import { lines } from '../worklist/worklist.store.ts';
import { edgesNow, type SeenLine, seenLines } from '../worklist/worklist.view.ts';
import { openedSince } from './opened.store.ts';
import { maySignAmongOthers, startOfDay, toBeSigned } from './sign.rules.ts';
import { signersAs, titled } from './signers.ts';
import { listsAt, onOpenLists, type SigningList } from './signing-list.store.ts';

export interface ToSign extends SeenLine {
  /** He has looked at it today. */
  readonly opened: boolean;
  /** It may be signed among others. */
  readonly together: boolean;
}

export interface ToLay {
  readonly unit: Unit;
  readonly signers: readonly Somebody[];
  readonly lines: readonly (SeenLine & { readonly onList: number | undefined })[];
}

/** What waits for signatures, as this official may sign it or lay it before whoever may. */
export interface Signing {
  readonly maySign: boolean;
  readonly mayLay: boolean;
  readonly mine: readonly ToSign[];
  /** As what they may sign, wherever they may. */
  readonly capacities: readonly Capacity[];
  /** What the office must still lay before the leader. */
  readonly toPresent: readonly SeenLine[];
  readonly toLay: readonly ToLay[];
  readonly lists: readonly (SigningList & { readonly lines: number; readonly unit: string; readonly maker: string })[];
}

const most = 200;

export async function signingOf(ask: Visit): Promise<Signing> {
  const { db } = ask.house;
  const signsAt = [...new Set(unitsWhere(ask.actor, 'dossier.sign'))];
  const laysAt = [...new Set([...unitsWhere(ask.actor, 'dossier.clerk'), ...unitsWhere(ask.actor, 'dossier.present')])];
  const [mine, toPresent, laid, made, open, units] = await Promise.all([
    waitingAt(ask, signsAt),
    waitingAt(ask, [...new Set(unitsWhere(ask.actor, 'dossier.present'))], 'present'),
    waitingAt(ask, laysAt),
    listsAt(db, laysAt),
    onOpenLists(db, laysAt),
    allUnits(db),
  ]);
  const names = await accountNames(
    db,
    made.map((list) => list.made_by),
  );
  const listed = new Map(open.map(({ code, number }) => [code, number]));
  const byUnit = Map.groupBy(laid, (line) => line.unit_id);
  return {
    maySign: signsAt.length > 0,
    mayLay: laysAt.length > 0,
    mine: await judged(ask, mine),
    capacities: await capacitiesAt(ask, signsAt),
    toPresent,
    toLay: await Promise.all(
      units
        .filter((unit) => byUnit.has(unit.id))
        .map(async (unit) => ({
          unit,
          signers: await signersAt(ask, unit.id),
          lines: (byUnit.get(unit.id) ?? []).map((line) => ({ ...line, onList: listed.get(line.code) })),
        })),
    ),
    lists: made.map((list) => ({
      ...list,
      unit: units.find((unit) => unit.id === list.unit_id)?.shortName ?? '',
      maker: names.get(list.made_by) ?? '',
    })),
  };
}

/** Who may sign there, those at work first, each as what. */
async function signersAt({ house: { db }, now }: Visit, unitId: string): Promise<Somebody[]> {
  const day = dayOf(now);
  const [who, absent] = await Promise.all([whoMay(db, 'dossier.sign', unitId), absentOn(db, day)]);
  return (await signersAs(db, presentFirst(who, absent), { unitId, day })).map(titled);
}

/** Every capacity in which this official signs anywhere; a written authority holds for its unit alone. */
async function capacitiesAt(ask: Visit, unitIds: readonly string[]): Promise<Capacity[]> {
  const accountId = actorId(ask) ?? '';
  const held = await Promise.all(
    unitIds.map((unitId) => capacitiesOf(ask.house.db, { accountId, unitId }, dayOf(ask.now))),
  );
  return [...new Map(held.flat().map((one) => [one.authorityId || one.title, one])).values()];
}

/** What waits for a signature, or to be laid before it, at some offices and has come into their hands. */
async function waitingAt(
  ask: Visit,
  unitIds: readonly string[],
  act: 'sign' | 'present' = 'sign',
): Promise<SeenLine[]> {
  const queues = unitIds.map((unitId) => ({ unitId, act }));
  const sieve = { edges: await edgesNow(ask), doors: ['late', 'today', 'soon', 'later'] as const, size: most };
  const found = await lines(ask.house.db, queues, sieve);
  const here = found.filter((line) => line.leg_position === null || line.given_at !== null);
  return Promise.all(
    (await seenLines(ask, here)).map(async (line) => {
      const version = await versionById(ask.house.db, line.version_id);
      return { ...line, subject: toBeSigned(version, line.task_name, line.subject) };
    }),
  );
}

async function judged(ask: Visit, waiting: readonly SeenLine[]): Promise<ToSign[]> {
  const { db } = ask.house;
  const me = actorId(ask);
  const codes = waiting.map((line) => line.code);
  const opened = new Set(await openedSince(db, me, codes, startOfDay(ask.now)));
  const day = dayOf(ask.now);
  const seenBy = await Promise.all(
    waiting.map(async (line) => {
      const fieldKey = (await versionById(db, line.version_id))?.fieldKey ?? '';
      const as = await capacitiesOf(db, { accountId: me ?? '', unitId: line.unit_id, fieldKey }, day);
      const seen = opened.has(line.code);
      return { as, line: { ...line, opened: seen, together: maySignAmongOthers(fieldKey, seen) } };
    }),
  );
  // Whoever signs by an authority for some fields alone is shown what lies in these.
  return seenBy.filter(({ as }) => as.length > 0).map(({ line }) => line);
}
