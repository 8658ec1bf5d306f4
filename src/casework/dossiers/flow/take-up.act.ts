import { accountNames } from '#foundations/access/index.ts';
import { calendarOf } from '#foundations/calendar/index.ts';
import type { Calendar } from '#foundations/calendar/rules.ts';
import { actorId, may, type Permission } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { since } from '#platform/events/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { graphOf } from '../../workflow/index.ts';
import type { Graph } from '../../workflow/rules.ts';
import { type Dossier, unitsOfDossier } from '../dossier/dossier.store.ts';
import { type Leg, take } from './leg.store.ts';
import { lockWithWork } from './lock-with-work.store.ts';
import type { Task } from './task.store.ts';

/** Which dossier, and the number of the last event the asker had seen (null: whatever it is now). */
export interface Asked {
  readonly code: string;
  readonly seq: number | null;
}

export type FlowReason =
  | {
      readonly reason:
        | 'not-found'
        | 'not-at-this-step'
        | 'not-allowed'
        | 'not-handed-over'
        | 'waiting'
        | 'unknown-outcome'
        | 'ended-early'
        | 'stepped-aside';
    }
  | { readonly reason: 'changed-since'; readonly by: string | null; readonly type: string; readonly at: string };

/** A dossier in hand: locked, at the step the act belongs to, with what is needed to move it. */
export interface InHand {
  readonly deed: Deed;
  readonly dossier: Dossier;
  readonly task: Task;
  readonly graph: Graph;
  readonly calendar: Calendar;
  /** The leg this act signed for, because whoever works on a dossier has it. */
  readonly signedFor: number | null;
  /** Accounts of those who stepped aside from the dossier: no work of it is given to them. */
  readonly aside: readonly string[];
}

/**
 * Takes a dossier up for an act: locks it, asks the permission of its row, compares what the asker had
 * seen, and signs for a dossier that was given but not yet taken (whoever works on it has it).
 */
export async function takeUp(
  deed: Deed,
  asked: Asked,
  role: string,
  permission = `dossier.${role}` as Permission,
): Promise<Result<InHand, FlowReason>> {
  const locked = await lockWithWork(deed.tx, asked.code);
  if (!locked) return refuse<FlowReason>({ reason: 'not-found' });
  const { dossier, tasks, leg, aside } = locked;
  if (!may(deed.actor, 'dossier.read', { unitIds: unitsOfDossier(dossier, tasks) }).ok)
    return refuse<FlowReason>({ reason: 'not-found' });
  const changed = await changedSince(deed, dossier, asked.seq);
  if (changed) return refuse(changed);
  if (dossier.ended_at) return refuse<FlowReason>({ reason: 'ended-early' });
  if (aside.includes(actorId(deed) ?? '')) return refuse<FlowReason>({ reason: 'stepped-aside' });
  const found = taskFor(
    deed,
    tasks.filter((task) => task.act === role),
    permission,
  );
  if (!found.ok) return found;
  const task = found.value;
  if (task.waiting) return refuse<FlowReason>({ reason: 'waiting' });
  const held = signFor(deed, leg, task);
  if (held) return refuse(held);
  const [graph, calendar] = await Promise.all([
    graphOf(deed.db, dossier.definition_id),
    calendarOf(deed.db, dossier.authority_id),
  ]);
  const signedFor = leg?.to_unit_id === task.unit_id ? leg.position : null;
  return accept({ deed, dossier, task, graph, calendar, signedFor, aside });
}

/** Something was done to the dossier since the asker looked: who, what and when. */
export async function changedSince(
  deed: { readonly tx: Db; readonly db: Db },
  dossier: Pick<Dossier, 'id' | 'seq'>,
  seq: number | null,
): Promise<FlowReason | undefined> {
  if (seq === null || seq === dossier.seq) return undefined;
  const last = (await since(deed.tx, dossier.id, Math.min(seq, dossier.seq - 1))).at(-1);
  if (!last) return undefined;
  const names = last.actor_id ? await accountNames(deed.db, [last.actor_id]) : undefined;
  return {
    reason: 'changed-since',
    by: names?.get(last.actor_id ?? '') ?? null,
    type: last.type,
    at: last.occurred_at.toString(),
  };
}

function taskFor(deed: Deed, atStep: readonly Task[], permission: Permission): Result<Task, FlowReason> {
  if (atStep.length === 0) return refuse({ reason: 'not-at-this-step' });
  const allowed = atStep.find((task) => may(deed.actor, permission, { unitIds: [task.unit_id] }).ok);
  if (!allowed) return refuse({ reason: 'not-allowed' });
  return accept(allowed);
}

function signFor(deed: Deed, leg: Leg | undefined, task: Task): FlowReason | undefined {
  if (!leg || leg.to_unit_id !== task.unit_id) return undefined;
  if (!leg.given_at) return { reason: 'not-handed-over' };
  deed.tx.meanwhile(take(deed.tx, task.dossier_id, deed.now, actorId(deed)));
  return undefined;
}
