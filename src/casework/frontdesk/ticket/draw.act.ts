import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { windowsAt } from '../window/windows.ts';
import { ticketDrawn } from './ticket.events.ts';
import { type Lane, mostWaiting, type TicketReason } from './ticket.rules.ts';
import { addTicket, countWaiting, nextNumber } from './ticket.store.ts';

export interface Drawing {
  readonly counterId: string;
  readonly lane: Lane;
  /** Of a field that some window is kept to; null: of any. */
  readonly field: string | null;
}

/** A number is drawn, by whoever comes: it is asked of nobody who they are. Its day is the business day, so numbers begin anew at midnight. */
export async function drawTicket(
  deed: Deed,
  { counterId, lane, field }: Drawing,
): Promise<Result<string, TicketReason>> {
  const windows = await windowsAt(deed.db, counterId);
  if (windows.length === 0) return refuse<TicketReason>({ reason: 'no-tickets' });
  const served = windows.some((one) => one.lanes.includes(lane) && (!field || one.fields.includes(field)));
  if (!served) return refuse<TicketReason>({ reason: 'lane-unserved' });
  const day = dayOf(deed.now);
  const waiting = (await countWaiting(deed.tx, day)).find((one) => one.counterId === counterId)?.n ?? 0;
  if (waiting >= mostWaiting) return refuse<TicketReason>({ reason: 'too-many-waiting' });
  const id = newId();
  const number = await nextNumber(deed.tx, { counterId, lane, day });
  await addTicket(deed.tx, { id, counterId, day, series: lane, number, fieldKey: field, issuedAt: deed.now });
  const told = { counter: counterId, lane, number, ...(field && { field }) };
  await record(deed, happened(ticketDrawn, { kind: 'ticket', id }, told));
  return accept(id);
}
