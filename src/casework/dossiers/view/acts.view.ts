import { whoMay } from '#foundations/access/index.ts';
import { type Absence, absentOn, type Capacity } from '#foundations/staffing/index.ts';
import { actorId, may, type Permission } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Dong } from '#platform/money/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { dueByKind, openBooks, owed, type Proposal, proposals, refundable } from '../../payments/index.ts';
import type { Refusal } from '../../procedures/rules.ts';
import { type OpenTask, openTasks, type PassedTask, passedTasks, refusalElements, step } from '../../workflow/rules.ts';
import { byName, presentFirst, type Somebody } from '../flow/absence.rules.ts';
import type { Leg } from '../flow/leg.store.ts';
import type { Task } from '../flow/task.store.ts';
import { underWay } from '../post/parcel.store.ts';
import { steppedAside } from '../recuse/stepped-aside.ts';
import { liesOnShelf } from '../remind/remind.rules.ts';
import { mayGoBackTo } from '../send-back/send-back.rules.ts';
import { capacitiesNow, signersOf } from '../sign/hands.view.ts';
import { type Asking, askingOf } from '../supplement/asking.view.ts';
import type { Undone } from '../undo/undo.rules.ts';
import type { Whole } from './dossier.view.ts';
import {
  type Delay,
  endings,
  handing,
  mayChangeCollection,
  mayGiveBack,
  mayVoid,
  ofDelay,
  ofOneself,
  recusing,
} from './offered.ts';

/** What this official may do with the dossier at this moment; the panel draws it. */
export interface Acts extends Delay {
  readonly code: string;
  readonly seq: number;
  readonly k: string;
  readonly today: Temporal.PlainDate;
  readonly works: readonly Work[];
  readonly toGive: Leg | undefined;
  readonly toTake: Leg | undefined;
  readonly reassign: readonly Somebody[];
  readonly acceptsSupplement: boolean;
  readonly asking: Asking | undefined;
  readonly provesDuty: boolean;
  readonly withdraws: boolean;
  readonly stops: boolean;
  readonly drafts: boolean;
  /** Papers that were received first may get their scans. */
  readonly digitises: boolean;
  /** Minutes and photographs of a visit to the place may be laid in. */
  readonly bringsBack: boolean;
  readonly undoes: readonly Undone[];
  readonly voids: boolean;
  /** Whoever decides on it may step aside: who could take the work, where one person holds it. */
  readonly recuses: { readonly others: readonly Somebody[] } | undefined;
  readonly keepsOriginals: boolean;
  readonly givesOriginalsBack: boolean;
  readonly changesCollection: boolean;
  readonly recallsReturned: boolean;
  /** Money that was taken here may go back. */
  readonly refunds: boolean;
  /** The result lies at their counter. */
  readonly keepsShelf: boolean;
  readonly sentBackFor: string;
  /** This official is down as away today. */
  readonly absence: Absence | undefined;
}

/** One open step that is theirs. */
export interface Work {
  readonly task: Task;
  readonly open: OpenTask;
  readonly passed: readonly PassedTask[];
  readonly officers: readonly Somebody[];
  readonly signers: readonly Somebody[];
  /** As what this official may sign. */
  readonly capacities: readonly Capacity[];
  readonly maySign: boolean;
  readonly mayRecord: boolean;
  /** The same hands number and seal next: the commune's third press. */
  readonly maySeal: boolean;
  readonly owed: Dong;
  /** The next numbers of its open books, for what is owed. */
  readonly receipts: readonly Proposal[];
  /** The act that each outcome leads forward to. */
  readonly leadsTo: ReadonlyMap<string, string>;
  /** A refusal is being written. */
  readonly refusal: Refusal | null;
}

/** Asks the row for every act; what is not allowed is not offered. */
export async function actsOf(ask: Visit, whole: Whole): Promise<Acts> {
  const { dossier, open, legs, graph } = whole;
  const can = (permission: Permission, unitId: string): boolean => may(ask.actor, permission, { unitIds: [unitId] }).ok;
  const leg = legs.find((one) => !one.taken_at && !one.called_off_at);
  const waiting = openTasks(graph, dossier.run);
  const absent = await absentOn(ask.house.db, dayOf(ask.now));
  const whoOf = async (permission: Permission, unitId: string): Promise<readonly Somebody[]> =>
    presentFirst(byName(await whoMay(ask.house.db, permission, unitId)), absent);
  const works = await Promise.all(
    open
      .filter((task) => !task.waiting && (!leg || leg.given_at) && !steppedAside(ask, whole))
      .map((task) => workOf(ask, whole, { task, waiting, can, whoOf })),
  );
  const process = open.find((task) => task.act === 'process' && can('dossier.assign', task.unit_id));
  return {
    code: dossier.code,
    seq: dossier.seq,
    k: newId(),
    today: dayOf(ask.now),
    works: works.filter((work): work is Work => work !== undefined),
    ...handing(leg, can),
    reassign: process && process.unit_id !== dossier.one_stop_id ? await whoOf('dossier.process', process.unit_id) : [],
    acceptsSupplement: dossier.state === 'awaiting-supplement' && can('dossier.receive', dossier.one_stop_id),
    asking: await askingOf(ask, whole, works),
    provesDuty: dossier.state === 'awaiting-payment' && can('dossier.receive', dossier.one_stop_id),
    ...(await ofDelay(ask, whole, can)),
    voids: mayVoid(ask, whole, can),
    recuses: await recusing(ask, whole, absent),
    keepsOriginals: !dossier.ended_at && dossier.state !== 'returned' && can('dossier.receive', dossier.one_stop_id),
    givesOriginalsBack: mayGiveBack(whole, can),
    recallsReturned: dossier.state === 'returned' && can('dossier.return', dossier.one_stop_id),
    changesCollection: mayChangeCollection(whole, can),
    keepsShelf: liesOnShelf(dossier, open) && !underWay(whole.parcels) && can('dossier.return', dossier.one_stop_id),
    refunds: refundable(whole.charges).length > 0 && can('dossier.cash', dossier.one_stop_id),
    ...ofOneself(ask, whole, can),
    ...endings(ask, whole, can),
    sentBackFor: sentBackFor(whole),
    absence: absent.get(actorId(ask) ?? ''),
  };
}

interface At {
  readonly task: Task;
  readonly waiting: readonly OpenTask[];
  readonly can: (permission: Permission, unitId: string) => boolean;
  readonly whoOf: (permission: Permission, unitId: string) => Promise<readonly Somebody[]>;
}

async function workOf(ask: Visit, whole: Whole, { task, waiting, can, whoOf }: At): Promise<Work | undefined> {
  const open = waiting.find((one) => one.token === task.token);
  const mine = can(`dossier.${task.act}` as Permission, task.unit_id);
  const mayRecord = task.act === 'sign' && (can('dossier.clerk', task.unit_id) || can('dossier.present', task.unit_id));
  const where = { unitId: task.unit_id, fieldKey: whole.version.fieldKey };
  const capacities = task.act === 'sign' && mine ? await capacitiesNow(ask, where) : [];
  // Who signs in other fields only has no part in this one.
  const maySign = task.act === 'sign' && capacities.length > 0;
  if (!open || (!mine && !mayRecord) || heldByAnother(ask, task)) return undefined;
  if (task.act === 'sign' && !maySign && !mayRecord) return undefined;
  return {
    task,
    open,
    passed: mayGoBackTo(
      passedTasks(whole.graph, whole.dossier.run, task.token),
      whole.dossier.received_by,
      actorId(ask),
    ),
    officers: task.act === 'assign' ? await whoOf('dossier.process', task.unit_id) : [],
    signers: mayRecord ? await signersOf(ask, where, await whoOf('dossier.sign', task.unit_id)) : [],
    capacities,
    maySign,
    mayRecord,
    maySeal:
      mayRecord &&
      can('dossier.clerk', whole.dossier.settling_id) &&
      whole.dossier.settling_id === whole.dossier.authority_id,
    owed: owed(whole.charges),
    receipts: task.act === 'return' ? await proposedFor(ask, whole) : [],
    leadsTo: leadsTo(whole, open),
    refusal: refusalElements(whole.graph).has(task.element) ? whole.version.refusal : null,
  };
}

const proposedFor = async (ask: Visit, { charges, dossier }: Whole): Promise<Proposal[]> => {
  const due = dueByKind(charges);
  return due.size === 0 ? [] : proposals(due, await openBooks(ask.house.db, dossier.one_stop_id));
};

function leadsTo({ graph, dossier }: Whole, { token, outcomes }: OpenTask): ReadonlyMap<string, string> {
  const ways = outcomes.filter((outcome) => !outcome.back);
  const opened = ways.map(({ key }): [string, string] => {
    const stepped = step(graph, dossier.run, { kind: 'complete', token, outcome: key });
    return [key, (stepped.ok && stepped.value.opened[0]?.role) || ''];
  });
  return new Map(opened);
}

const sentBackFor = ({ events, notes }: Whole): string =>
  notes.get(events.findLast((event) => event.type === 'dossier.sent-to-counter')?.seq ?? 0) ?? '';

const heldByAnother = ({ actor }: Visit, task: Task): boolean =>
  task.holder_id !== null && actor.kind === 'staff' && task.holder_id !== actor.accountId;
