import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { type CallWindow, windowById } from '../window/window.store.ts';
import { callingUnits } from '../window/windows.ts';
import { ticketCalled, ticketMoved, ticketPressed } from './ticket.events.ts';
import { afterMiss, type Lane, type Press, pressFrom, type TicketReason } from './ticket.rules.ts';
import { firstFor, lockTicket, standingAt, type Ticket, writeTicket } from './ticket.store.ts';

/** Calls the next of the line to a window; whoever stood there has been served. */
export async function callNext(deed: Deed, windowId: string): Promise<Result<string, TicketReason>> {
  const at = await mine(deed, windowId);
  if (!at) return refuse<TicketReason>({ reason: 'not-allowed' });
  const { window, me } = at;
  const next = await firstFor(deed.tx, window, dayOf(deed.now));
  if (!next) return refuse<TicketReason>({ reason: 'nobody-waits' });
  for (const one of await standingAt(deed.tx, windowId, dayOf(deed.now))) await close(deed, one, windowId);
  await writeTicket(deed.tx, calledTo(next, { windowId, me, now: deed.now }));
  await record(deed, happened(ticketCalled, { kind: 'ticket', id: next.id }, { window: windowId }));
  return accept(next.id);
}

export interface Pressing {
  readonly windowId: string;
  readonly ticketId: string;
  /** The number of the change that was looked at. */
  readonly seq: number;
}

/** What is done with a number at a window; each press leads on from some states only. */
export async function pressTicket(deed: Deed, at: Pressing, press: Press): Promise<Result<string, TicketReason>> {
  const found = await taken(deed, at);
  if (!found.ok) return found;
  const { ticket, me } = found.value;
  if (!pressFrom[press].includes(ticket.state)) return refuse<TicketReason>({ reason: 'changed' });
  if (press === 'resume') {
    if ((await standingAt(deed.tx, at.windowId, dayOf(deed.now))).length > 0)
      return refuse<TicketReason>({ reason: 'window-busy' });
  } else if (ticket.windowId !== at.windowId) return refuse<TicketReason>({ reason: 'changed' });
  const after = pressed(ticket, press, { windowId: at.windowId, me, now: deed.now });
  await writeTicket(deed.tx, after);
  const stream = { kind: 'ticket', id: ticket.id };
  const told = { window: at.windowId, press, state: after.state };
  await record(
    deed,
    press === 'resume'
      ? happened(ticketCalled, stream, { window: at.windowId })
      : happened(ticketPressed, stream, told),
  );
  return accept(ticket.id);
}

/** Chuyển quầy: to another lane or window, with the number and the time it was drawn. */
export async function moveTicket(
  deed: Deed,
  at: Pressing,
  to: { readonly lane: Lane } | { readonly window: string },
): Promise<Result<string, TicketReason>> {
  const found = await taken(deed, at);
  if (!found.ok) return found;
  const { ticket, window } = found.value;
  const other = 'window' in to ? await windowById(deed.tx, to.window) : undefined;
  if ('window' in to && (!other || other.counterId !== window.counterId))
    return refuse<TicketReason>({ reason: 'lane-unserved' });
  if (!['waiting', 'called', 'serving'].includes(ticket.state)) return refuse<TicketReason>({ reason: 'changed' });
  const lane =
    'lane' in to ? to.lane : other?.lanes.includes(ticket.lane) ? ticket.lane : (other?.lanes[0] ?? ticket.lane);
  const waits = { state: 'waiting', windowId: null, calledBy: null, misses: 0, placeAt: ticket.issuedAt } as const;
  await writeTicket(deed.tx, { ...ticket, ...waits, lane, forWindow: other?.id ?? null });
  const told = { from: at.windowId, lane, ...(other && { window: other.id }) };
  await record(deed, happened(ticketMoved, { kind: 'ticket', id: ticket.id }, told));
  return accept(ticket.id);
}

/** What one may not touch reads as not allowed (law 9): the number must be of the window's own counter and day. */
async function taken(
  deed: Deed,
  { windowId, ticketId, seq }: Pressing,
): Promise<Result<{ ticket: Ticket; window: CallWindow; me: string }, TicketReason>> {
  const at = await mine(deed, windowId);
  const ticket = await lockTicket(deed.tx, ticketId);
  if (!at || ticket?.counterId !== at.window.counterId || !ticket.day.equals(dayOf(deed.now)))
    return refuse<TicketReason>({ reason: 'not-allowed' });
  if (ticket.seq !== seq) return refuse<TicketReason>({ reason: 'changed' });
  return accept({ ticket, ...at });
}

async function mine(deed: Deed, windowId: string): Promise<{ window: CallWindow; me: string } | undefined> {
  const window = await windowById(deed.tx, windowId);
  const me = actorId(deed);
  return window && me && callingUnits(deed.actor).has(window.counterId) ? { window, me } : undefined;
}

interface At {
  readonly windowId: string;
  readonly me: string;
  readonly now: Temporal.Instant;
}

const calledTo = (ticket: Ticket, { windowId, me, now }: At): Ticket => ({
  ...ticket,
  ...{ state: 'called', windowId, calledAt: now, calledBy: me, endedAt: null },
  firstCalledAt: ticket.firstCalledAt ?? now,
});

const waits = { state: 'waiting', windowId: null, calledBy: null } as const;

function pressed(ticket: Ticket, press: Press, at: At): Ticket {
  const { now } = at;
  switch (press) {
    case 'again':
      return { ...ticket, calledAt: now };
    case 'resume':
      return calledTo(ticket, at);
    case 'serve':
      return { ...ticket, state: 'serving' };
    case 'aside':
      return { ...ticket, state: 'aside' };
    case 'done':
      return { ...ticket, state: 'done', endedAt: now };
    case 'back':
      return { ...ticket, ...waits, calledAt: null, firstCalledAt: ticket.misses === 0 ? null : ticket.firstCalledAt };
    case 'absent':
      return afterMiss(ticket.misses) === 'lost'
        ? { ...ticket, state: 'lost', misses: ticket.misses + 1, endedAt: now }
        : { ...ticket, ...waits, misses: ticket.misses + 1, placeAt: now };
  }
}

async function close(deed: Deed, ticket: Ticket, window: string): Promise<void> {
  await writeTicket(deed.tx, { ...ticket, state: 'done', endedAt: deed.now });
  const told = { window, press: 'next', state: 'done' };
  await record(deed, happened(ticketPressed, { kind: 'ticket', id: ticket.id }, told));
}
