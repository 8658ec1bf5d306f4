import { allUnits } from '#foundations/organisations/index.ts';
import { type Actor, actorId, may } from '#platform/actor/index.ts';
import { type Db, isAway } from '#platform/db/index.ts';
import {
  type Failing,
  failingById,
  type GivenUp,
  giveUpEvent,
  giveUpTimer,
  lockGivenUp,
  markTakenUp,
  setAgain,
} from '#platform/dead-letters/index.ts';
import { type Asking, type Deed, type KeyReused, perform } from '#platform/deeds/index.ts';
import { record, since } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import type { House } from '#platform/house/index.ts';
import { newId } from '#platform/id/index.ts';
import { catchUp, hearNext, type Listener } from '#platform/listening/index.ts';
import { blameOf } from '#platform/log/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { noteFailure, ringNow } from '#platform/timers/index.ts';
import { jobGivenUp, jobTakenUp, jobTried } from './jobs.events.ts';
import { type Gone, type WordReason, whyNoWord } from './mend.rules.ts';

/** What the house does by itself is looked after for the whole house, by whoever looks after its authority. */
export async function mayMend(db: Db, actor: Actor): Promise<boolean> {
  const units = (await allUnits(db)).filter((unit) => unit.kind === 'authority' && unit.level === 'district');
  return may(actor, 'job.mend', { unitIds: units.map(({ id }) => id) }).ok;
}

/** Who does the work, and where. */
export type Doing = Pick<House, 'db' | 'timers' | 'listeners'>;

export type TryReason = Gone | { readonly reason: 'failed-again'; readonly because: string };

/** Tries work that failed at once. What fails again is kept with its new reason, and waits as before. */
export async function tryAgain(doing: Doing, asking: Asking, id: string): Promise<Result<null, TryReason | KeyReused>> {
  const { db } = doing;
  const one = await failingById(db, id);
  try {
    return await perform(db, asking, (deed) => tryOnce(deed, doing, one));
  } catch (fault) {
    if (!one || isAway(fault)) throw fault;
    const listener = listenerOf(doing, one);
    if (listener) await catchUp(db, listener);
    else if (one.sort === 'timer') await noteFailure(db, one, fault);
    return refuse<TryReason>({ reason: 'failed-again', because: blameOf(fault).because });
  }
}

const listenerOf = ({ listeners }: Doing, { sort, name }: Pick<Failing, 'sort' | 'name'>): Listener | undefined =>
  sort === 'listener' ? listeners.find((listener) => listener.name === name) : undefined;

async function tryOnce(deed: Deed, doing: Doing, one: Failing | undefined): Promise<Result<null, TryReason>> {
  if (!(await mayMend(deed.db, deed.actor))) return refuse<TryReason>({ reason: 'not-allowed' });
  if (!one) return refuse<TryReason>({ reason: 'gone' });
  if (one.sort === 'timer') {
    if (!(await ringNow(deed.tx, doing.timers, one.id))) return refuse<TryReason>({ reason: 'gone' });
  } else {
    const listener = listenerOf(doing, one);
    if (!listener) return refuse<TryReason>({ reason: 'nobody-listens' });
    const { heard } = await hearNext(deed.tx, listener);
    if (heard === 0) return refuse<TryReason>({ reason: 'gone' });
  }
  const { sort, name, failures, subject_id: subject } = one;
  const told = { sort, name, failures, ...(subject ? { subject } : {}) };
  await record(deed, happened(jobTried, { kind: 'job', id: one.id }, told));
  return accept(null);
}

export type GiveUpReason = Gone | WordReason | { readonly reason: 'not-found-yet' };

/** Gives up work that failed, with the reason: a timer is taken away, a listener passes over the one event it stands before. */
export async function giveUp(
  deed: Deed,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Result<string, GiveUpReason>> {
  const by = actorId(deed);
  if (!by || !(await mayMend(deed.db, deed.actor))) return refuse<GiveUpReason>({ reason: 'not-allowed' });
  const one = await failingById(deed.tx, id);
  if (!one) return refuse<GiveUpReason>({ reason: 'gone' });
  const wrong: GiveUpReason[] = [
    ...whyNoWord(reason),
    ...(one.subject_id ? [] : [{ reason: 'not-found-yet' } as const]),
  ];
  if (wrong.length > 0 || !one.subject_id) return refuse<GiveUpReason>(...wrong);
  const word = { id: newId(), reason: reason.trim(), at: deed.now, by };
  const gone = await (one.sort === 'timer' ? giveUpTimer : giveUpEvent)(deed.tx, id, word);
  if (!gone) return refuse<GiveUpReason>({ reason: 'gone' });
  const { sort, name, failures } = one;
  const told = { sort, name, failures, subject: one.subject_id, givenUp: word.id };
  await record(deed, happened(jobGivenUp, { kind: 'job', id }, told));
  return accept(word.id);
}

export type TakeUpReason =
  | Gone
  | { readonly reason: 'taken-already' | 'set-anew' }
  | { readonly reason: 'failed-again'; readonly because: string };

/** Takes up again what was given up: the timer is set again, the listener hears the event it passed over. */
export async function takeUp(
  doing: Doing,
  asking: Asking,
  id: string,
): Promise<Result<null, TakeUpReason | KeyReused>> {
  try {
    return await perform(doing.db, asking, (deed) => takeUpOnce(deed, doing, id));
  } catch (fault) {
    if (isAway(fault)) throw fault;
    return refuse<TakeUpReason>({ reason: 'failed-again', because: blameOf(fault).because });
  }
}

async function takeUpOnce(deed: Deed, doing: Doing, id: string): Promise<Result<null, TakeUpReason>> {
  const by = actorId(deed);
  if (!by || !(await mayMend(deed.db, deed.actor))) return refuse<TakeUpReason>({ reason: 'not-allowed' });
  const one = await lockGivenUp(deed.tx, id);
  if (!one) return refuse<TakeUpReason>({ reason: 'gone' });
  if (one.taken_up_at) return refuse<TakeUpReason>({ reason: 'taken-already' });
  const not = await (one.sort === 'timer' ? setTimerAgain : hearAgain)(deed, doing, one);
  if (not) return refuse<TakeUpReason>({ reason: not });
  await markTakenUp(deed.tx, id, { at: deed.now, by });
  const { sort, name, subject_id: subject } = one;
  await record(deed, happened(jobTakenUp, { kind: 'job', id: one.id }, { sort, name, subject, givenUp: id }));
  return accept(null);
}

type Not = 'set-anew' | 'nobody-listens' | 'gone' | undefined;

const setTimerAgain = async ({ tx }: Deed, _: Doing, one: GivenUp): Promise<Not> =>
  (await setAgain(tx, one)) ? undefined : 'set-anew';

async function hearAgain({ tx }: Deed, doing: Doing, one: GivenUp): Promise<Not> {
  const listener = listenerOf(doing, one);
  if (!listener) return 'nobody-listens';
  const [event] = await since(tx, one.subject_id, (one.seq ?? 1) - 1);
  if (!event) return 'gone';
  await listener.hear(tx, [event]);
  return undefined;
}
