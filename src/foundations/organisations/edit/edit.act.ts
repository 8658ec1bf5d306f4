import { actorId, may } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf, parseDay } from '#platform/time/index.ts';
import { allUnits, keepers, unitById } from '../register.ts';
import { endsBy, type Unit } from '../unit.rules.ts';
import { unitChanged, unitChangeTakenBack } from './edit.events.ts';
import {
  type Act,
  chosenIn,
  type EditReason,
  keyOf,
  levels,
  mayTakeBack,
  readCode,
  readCommon,
  readKind,
  readNames,
  type Typed,
} from './edit.rules.ts';
import {
  addChange,
  changeCode,
  changeName,
  codeTaken,
  endUnit,
  insertUnit,
  lockChange,
  lockUnits,
  markTakenBack,
  takenBack,
} from './edit.store.ts';
import { clearChange, successorsIn, type UnitWork, whyNotEnd, workFollows } from './end.act.ts';
import { keepHoldings } from './holdings.act.ts';
import { reparent, whyNotReparent } from './reparent.act.ts';
import { dividedParts, whyNotSeparate } from './separate.act.ts';

const notFound = refuse<EditReason>({ reason: 'not-found' });

/** May this official write of the unit, or of what is opened below it? */
export const mayEdit = async ({ db, actor }: Pick<Deed, 'db' | 'actor'>, unitId: string): Promise<boolean> =>
  may(actor, 'unit.edit', { unitIds: await keepers(db, unitId) }).ok;

/** Opens a unit from a day, with its name and, where it has one, its code. Answers with its key. */
export async function openUnit(deed: Deed, typed: Typed): Promise<Result<string, EditReason>> {
  await lockUnits(deed.tx);
  const reasons = await whyNotOpen(deed.tx, deed, typed);
  const on = parseDay(typed.on ?? '');
  if (reasons.length > 0 || !on) return refuse(...reasons);
  const units = await allUnits(deed.tx);
  const parent = parentIn(units, typed);
  const { kind = '', name = '', shortName = '', code = '', terrain = '', address = '', phone = '' } = typed;
  const level = kind === 'one-stop' ? (parent?.level ?? 'district') : levels[kind as keyof typeof levels];
  const id = newId();
  const key = keyOf(name, new Set(units.map((unit) => unit.key)));
  const said = { name, shortName, code, terrain, address, phone, on };
  await insertUnit(deed.tx, { ...said, id, key, kind, level, parentId: parent?.id ?? null });
  await write(deed, { unitId: id, act: 'open', on, decision: typed.decision ?? '', successorIds: [] });
  return accept(key);
}

const parentIn = (units: readonly Unit[], { parent }: Typed): Unit | undefined =>
  units.find(({ key }) => key === parent);

/** Everything that stands against opening a unit, at once. */
export async function whyNotOpen(db: Db, who: Pick<Deed, 'db' | 'actor'>, typed: Typed): Promise<EditReason[]> {
  const units = await allUnits(db);
  const parent = parentIn(units, typed);
  const below = parent?.id ?? units.find(({ kind }) => kind === 'authority')?.id ?? '';
  if (!(await mayEdit(who, below))) return [{ reason: 'not-found' }];
  const on = parseDay(typed.on ?? '');
  const not = [...readKind(typed, parent !== undefined), ...whyNotCall(typed, units, on), ...readCode(typed, false)];
  return [...not, ...readCommon(typed, on), ...(await codeReasons(db, typed, on))];
}

const whyNotCall = (typed: Typed, units: readonly Unit[], on: Temporal.PlainDate | undefined): EditReason[] => [
  ...readNames(typed),
  ...(units.some((unit) => !(on && endsBy(unit, on)) && unit.name === typed.name)
    ? [{ field: 'name', reason: 'name-taken' } as const]
    : []),
];

const codeReasons = async (db: Db, { code = '' }: Typed, on: Temporal.PlainDate | undefined): Promise<EditReason[]> =>
  code && on && (await codeTaken(db, code, on)) ? [{ field: 'code', reason: 'code-taken' }] : [];

export interface Changing {
  readonly unitId: string;
  readonly act: Exclude<Act, 'open'>;
  readonly typed: Typed;
}

/** Names, codes or ends a unit from a day on; whatever it was until then is kept. */
export async function changeUnit(deed: Deed, asked: Changing, work: UnitWork): Promise<Result<null, EditReason>> {
  await lockUnits(deed.tx);
  const unit = await unitById(deed.tx, asked.unitId);
  if (!unit || !(await mayEdit(deed, unit.id))) return notFound;
  const not = await whyNotChange(deed.tx, { ...asked, unit, today: dayOf(deed.now) }, work);
  const on = parseDay(asked.typed.on ?? '');
  if (not.length > 0 || !on) return refuse(...not);
  const { name = '', shortName = '', code = '', decision = '', succession = 'absorption' } = asked.typed;
  const follow = await successorsIn(deed.tx, asked.typed);
  const successorIds = follow.map(({ id }) => id);
  const divided = asked.act === 'end' ? await dividedParts(deed, { unit, on, typed: asked.typed }, work.part) : [];
  if (asked.act === 'rename') await changeName(deed.tx, unit.id, { name, shortName, on });
  else if (asked.act === 'recode') await changeCode(deed.tx, unit.id, code, on);
  else if (asked.act === 'end') await endUnit(deed.tx, unit.id, { on, decision, successorIds, kind: succession });
  const id = await write(deed, { unitId: unit.id, act: asked.act, on, decision, successorIds });
  const [to, second] = follow;
  if (asked.act === 'separate' && to) {
    const parts = chosenIn(asked.typed, await work.part.of(deed.tx, unit, on));
    await work.part.give(deed, { changeId: id, unit, to, parts, on, decision });
  }
  if (divided.length > 0 && second)
    await work.part.give(deed, { changeId: id, unit, to: second, parts: divided, on, decision });
  if (asked.act === 'reparent') await reparent(deed, { changeId: id, unit, typed: asked.typed, on });
  if (asked.act === 'end')
    await keepHoldings(deed, { changeId: id, unit, typed: asked.typed, followed: follow }, work.holdings);
  if (asked.act === 'end' || asked.act === 'separate') await workFollows(deed, id, work);
  return accept(null);
}

/** Everything that stands against a change, at once: also for its preview. */
export async function whyNotChange(
  db: Db,
  { act, typed, unit, today }: Omit<Changing, 'unitId'> & { readonly unit: Unit; readonly today: Temporal.PlainDate },
  work: UnitWork,
): Promise<EditReason[]> {
  const on = parseDay(typed.on ?? '');
  const reasons: EditReason[] = unit.closedOn ? [{ reason: 'closed' }] : [];
  reasons.push(...readCommon(typed, on), ...afterTheLast(unit, act, on));
  const units = await allUnits(db);
  if (act === 'rename') {
    const others = units.filter(({ id }) => id !== unit.id);
    reasons.push(...whyNotCall(typed, others, on));
    if (unit.names[0]?.name === typed.name && unit.names[0]?.shortName === typed.shortName)
      reasons.push({ field: 'name', reason: 'nothing-changes' });
  }
  if (act === 'recode') reasons.push(...readCode(typed, true), ...(await codeReasons(db, typed, on)));
  if (act === 'end') reasons.push(...(await whyNotEnd(db, { typed, unit, on, today }, work)));
  if (act === 'reparent') reasons.push(...(await whyNotReparent(db, { typed, unit, on, today })));
  if (act === 'separate') reasons.push(...(await whyNotSeparate(db, { typed, unit, on, today }, work.part)));
  return reasons;
}

/** A change follows the last one of its kind: what is past is not written anew. */
function afterTheLast(unit: Unit, act: Act, on: Temporal.PlainDate | undefined): EditReason[] {
  const code = unit.codes.find(({ scheme }) => scheme === 'dossier');
  const last = act === 'rename' ? unit.names[0]?.from : act === 'recode' ? code?.from : unit.openedOn;
  return on && last && !isAfter(on, last) ? [{ field: 'on', reason: 'before-last', last }] : [];
}

const isAfter = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(one, other) > 0;

interface Writing {
  readonly unitId: string;
  readonly act: Act;
  readonly on: Temporal.PlainDate;
  readonly decision: string;
  readonly successorIds: readonly string[];
}

async function write(deed: Deed, change: Writing): Promise<string> {
  const id = newId();
  await addChange(deed.tx, { ...change, id, at: deed.now, by: actorId(deed) ?? '' });
  const told = { change: id, act: change.act, from: change.on.toString(), successors: [...change.successorIds] };
  await record(deed, happened(unitChanged, { kind: 'unit', id: change.unitId }, told));
  deed.tx.afterwards(() => forget(deed.db));
  return id;
}

/** Takes a change back until the day it holds from, or on the day it was written. Answers with the act. */
export async function takeChangeBack(deed: Deed, id: string, { part }: UnitWork): Promise<Result<Act, EditReason>> {
  await lockUnits(deed.tx);
  const change = await lockChange(deed.tx, id);
  if (!change || change.taken_back_at || !(await mayEdit(deed, change.unit_id))) return notFound;
  const days = { holdsFrom: change.holds_from, writtenOn: dayOf(change.written_at) };
  if (!mayTakeBack(days, dayOf(deed.now))) return refuse<EditReason>({ reason: 'too-late' });
  if (change.moved) return refuse<EditReason>({ reason: 'work-moved' });
  if ((change.act === 'separate' || change.act === 'end') && !(await part.takeBack(deed, id)))
    return refuse<EditReason>({ reason: 'part-in-use' });
  await takenBack[change.act](deed.tx, change);
  await clearChange(deed.tx, change);
  await markTakenBack(deed.tx, id, deed.now, actorId(deed) ?? '');
  const told = { change: id, act: change.act };
  await record(deed, happened(unitChangeTakenBack, { kind: 'unit', id: change.unit_id }, told));
  deed.tx.afterwards(() => forget(deed.db));
  return accept(change.act);
}
