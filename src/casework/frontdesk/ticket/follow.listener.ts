import { system } from '#platform/actor/index.ts';
import type { Tx } from '#platform/db/index.ts';
import { type Recorded, record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import type { Listener } from '#platform/listening/index.ts';
import { ticketFollowed } from './ticket.events.ts';
import { atWindow } from './ticket.rules.ts';
import { anyInHand, byParked, inHandOf, type Ticket, takeInHand, writeTicket } from './ticket.store.ts';

/** What ends a number once it is done for whoever stands at the window. */
const ends = [
  'dossier.received',
  'reception.declined',
  'certification.entered',
  'certification.given-back',
  'dossier.returned',
];

/**
 * Keeps numbers in step with what officials do for them: heard in the order in which it happened, so that what was done for one
 * number never ends the next. A reception laid aside takes its number along and gives it back its place; when the dossier comes
 * of it, the number has been served.
 */
export const followTickets: Listener = {
  name: 'frontdesk.tickets',
  types: ['ticket.called', 'reception.parked', 'reception.parked-ended', ...ends],
  async hear(tx, events) {
    // Where no number was ever called there is nobody to follow, however long the history is.
    if (!events.some(({ type }) => type === 'ticket.called') && !(await anyInHand(tx))) return;
    for (const event of events) await follow(tx, event);
  },
};

async function follow(tx: Tx, event: Recorded): Promise<void> {
  const { type, actor_id: who, stream_id: id, occurred_at: at } = event;
  if (type === 'reception.parked-ended') {
    const waited = await byParked(tx, id);
    if (waited?.state === 'aside') await write(tx, event, { ...waited, state: 'done', endedAt: at });
    return;
  }
  if (!who) return;
  if (type === 'ticket.called') return void (await takeInHand(tx, who, id));
  const hand = await inHandOf(tx, who);
  if (hand?.calledBy !== who) return;
  if (type === 'reception.parked') {
    // The next may have been called already: whoever fetches what is missing keeps the place all the same.
    if (!atWindow(hand.state) && hand.state !== 'done') return;
    await write(tx, event, { ...hand, state: 'aside', parkedId: id, endedAt: null });
  } else if (atWindow(hand.state)) await write(tx, event, { ...hand, state: 'done', endedAt: at });
}

async function write(tx: Tx, { type, occurred_at: now }: Recorded, after: Ticket): Promise<void> {
  await writeTicket(tx, after);
  const told = { by: type, state: after.state };
  await record({ tx, actor: system('tickets'), now }, happened(ticketFollowed, { kind: 'ticket', id: after.id }, told));
}
