import { type Unit, unitById } from '#foundations/organisations/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { type Drawable, drawables } from '../board/board.view.ts';
import type { CallWindow } from '../window/window.store.ts';
import { windowsOf } from '../window/windows.ts';
import { atWindow } from './ticket.rules.ts';
import { type Ticket, ticketsOf } from './ticket.store.ts';

export interface Desk {
  /** Every window somebody may call from, and the one they sit at. */
  readonly windows: readonly (CallWindow & { readonly counter: Unit })[];
  readonly window: CallWindow & { readonly counter: Unit };
  readonly tickets: readonly Ticket[];
  readonly current: Ticket | undefined;
  readonly line: readonly Ticket[];
  readonly back: readonly Ticket[];
  readonly choices: readonly Drawable[];
}

/** What whoever sits at a window sees; undefined where their counters use no tickets, or the window is not theirs. */
export async function deskOf(ask: Visit, asked: string | undefined): Promise<Desk | undefined> {
  const { house, actor, now } = ask;
  const mine = await windowsOf(house.db, actor);
  const windows = (
    await Promise.all(mine.map(async (one) => ({ ...one, counter: await unitById(house.db, one.counterId) })))
  ).flatMap((one) => (one.counter ? [{ ...one, counter: one.counter }] : []));
  const window = asked ? windows.find(({ id }) => id === asked) : windows[0];
  if (!window) return undefined;
  const tickets = await ticketsOf(house.db, window.counterId, dayOf(now));
  const standing = windows.filter(({ counterId }) => counterId === window.counterId);
  return {
    ...{ windows, window, tickets },
    current: tickets.find((one) => one.windowId === window.id && atWindow(one.state)),
    line: tickets.filter((one) => one.state === 'waiting' && serves(window, one, standing)),
    back: tickets.filter((one) => ['aside', 'lost', 'done'].includes(one.state)).reverse(),
    choices: await drawables(ask, standing),
  };
}

/** Whether a window serves a number: as the next of its line is looked for. */
function serves(window: CallWindow, one: Ticket, standing: readonly CallWindow[]): boolean {
  if (one.forWindow === window.id) return true;
  if (one.forWindow && standing.some(({ id }) => id === one.forWindow)) return false;
  if (!window.lanes.includes(one.lane)) return false;
  return one.lane !== 'receive' || !one.fieldKey || window.fields.length === 0 || window.fields.includes(one.fieldKey);
}
