import { actorId } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { isLane } from '../ticket/ticket.rules.ts';
import { windowEnded, windowSet } from './window.events.ts';
import { addWindow, endWindowAt, fieldsThere, giveOver, letWait, windowById } from './window.store.ts';
import { headedUnits } from './windows.ts';

export type WindowReason = {
  readonly field?: 'number' | 'lanes' | 'fields';
  readonly reason: 'window-not-yours' | 'window-number' | 'window-without-lane' | 'window-field' | 'window-gone';
};

export interface TypedWindow {
  readonly counterId: string;
  readonly number: string;
  readonly lanes: readonly string[];
  readonly fields: readonly string[];
}

/**
 * The head opens a window for numbers, or says anew what one serves: the one before it ends, with its history. The first window of
 * a counter switches tickets on there, the end of the last one off.
 */
export async function setWindow(deed: Deed, typed: TypedWindow): Promise<Result<string, WindowReason>> {
  const me = actorId(deed);
  if (!me || !(await headedUnits(deed.db, deed.actor)).has(typed.counterId))
    return refuse<WindowReason>({ reason: 'window-not-yours' });
  const number = /^\d{1,2}$/.test(typed.number.trim()) ? Number(typed.number) : 0;
  const lanes = typed.lanes.filter(isLane);
  const known = new Set((await fieldsThere(deed.tx)).map(({ key }) => key));
  const wrong: WindowReason[] = [
    ...(number < 1 ? [{ field: 'number', reason: 'window-number' } as const] : []),
    ...(lanes.length === 0 ? [{ field: 'lanes', reason: 'window-without-lane' } as const] : []),
    ...(typed.fields.some((key) => !known.has(key)) ? [{ field: 'fields', reason: 'window-field' } as const] : []),
  ];
  if (wrong.length > 0) return refuse<WindowReason>(...wrong);
  const made = { at: deed.now, by: me };
  const { counterId, fields } = typed;
  const before = await endWindowAt(deed.tx, { counterId, number, ...made });
  const id = newId();
  if ((await addWindow(deed.tx, { id, counterId, number, lanes, fields }, made)) === 0)
    return refuse<WindowReason>({ reason: 'window-gone' });
  if (before) await giveOver(deed.tx, before, id);
  const told = { counter: counterId, number, lanes, fields: [...fields] };
  await record(deed, happened(windowSet, { kind: 'call-window', id }, told));
  deed.tx.afterwards(() => forget(deed.db));
  return accept(id);
}

/** Ends a window: who stands there waits again, and numbers sent to it wait for any other of their lane. */
export async function endWindow(deed: Deed, id: string): Promise<Result<string, WindowReason>> {
  const me = actorId(deed);
  const stands = await windowById(deed.tx, id);
  if (!me || !stands || !(await headedUnits(deed.db, deed.actor)).has(stands.counterId))
    return refuse<WindowReason>({ reason: 'window-gone' });
  await endWindowAt(deed.tx, { ...stands, at: deed.now, by: me });
  await letWait(deed.tx, id);
  const told = { counter: stands.counterId, number: stands.number };
  await record(deed, happened(windowEnded, { kind: 'call-window', id }, told));
  deed.tx.afterwards(() => forget(deed.db));
  return accept(id);
}
