import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A number was drawn; nobody knows by whom. */
export const ticketDrawn = eventShape(
  'ticket.drawn',
  1,
  Type.Object({ counter: an.id, lane: an.key, number: an.count, field: Type.Optional(an.key) }),
);
export const ticketCalled = eventShape('ticket.called', 1, Type.Object({ window: an.id }));
/** What was done with it at the window: called again, nobody came, being served, done, laid aside, put back. */
export const ticketPressed = eventShape(
  'ticket.pressed',
  1,
  Type.Object({ window: an.id, press: an.key, state: an.key }),
);
/** Sent to another lane or window; it keeps its number and its time. */
export const ticketMoved = eventShape(
  'ticket.moved',
  1,
  Type.Object({ from: an.id, lane: an.key, window: Type.Optional(an.id) }),
);
/** Ended or laid aside by what the official did for it. */
export const ticketFollowed = eventShape('ticket.followed', 1, Type.Object({ by: an.key, state: an.key }));
