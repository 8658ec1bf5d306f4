import { allUnits, type Unit } from '#foundations/organisations/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { type Lane, lanes, usualWait } from '../ticket/ticket.rules.ts';
import { type Ticket, ticketsOf } from '../ticket/ticket.store.ts';
import { type CallWindow, fieldsThere } from '../window/window.store.ts';
import { windowsAt } from '../window/windows.ts';

export interface Board {
  readonly counter: Unit;
  readonly windows: readonly CallWindow[];
  readonly tickets: readonly Ticket[];
  readonly waits: readonly LaneWait[];
}

export interface LaneWait {
  readonly lane: Lane;
  readonly waiting: number;
  /** In minutes; undefined where too few were called today. */
  readonly usual: number | undefined;
}

/** A counter's numbers of today; undefined where there is no such counter. */
export async function boardOf({ house, now }: Visit, counterKey: string): Promise<Board | undefined> {
  const counter = (await allUnits(house.db)).find(({ key, kind }) => key === counterKey && kind === 'one-stop');
  if (!counter) return undefined;
  const [windows, tickets] = await Promise.all([
    windowsAt(house.db, counter.id),
    ticketsOf(house.db, counter.id, dayOf(now)),
  ]);
  const open = lanes.filter((lane) => windows.some((one) => one.lanes.includes(lane)));
  return { counter, windows, tickets, waits: open.map((lane) => waitOf(lane, tickets)) };
}

function waitOf(lane: Lane, tickets: readonly Ticket[]): LaneWait {
  const here = tickets.filter((one) => one.lane === lane);
  const called = here.flatMap((one) => waited(one) ?? []);
  return { lane, waiting: here.filter(({ state }) => state === 'waiting').length, usual: usualWait(called) };
}

/** How many minutes a number waited until it was called first; undefined while it was not. */
export const waited = ({ issuedAt, firstCalledAt }: Ticket): number | undefined =>
  firstCalledAt ? Math.round((firstCalledAt.epochMilliseconds - issuedAt.epochMilliseconds) / 60_000) : undefined;

/** How many stand in the same line before a number. */
export const before = (one: Ticket, tickets: readonly Ticket[]): number => {
  const line = tickets.filter(({ lane, state }) => lane === one.lane && state === 'waiting');
  return Math.max(
    line.findIndex(({ id }) => id === one.id),
    0,
  );
};

export interface Drawable {
  readonly lane: Lane;
  readonly field: string | null;
  readonly fieldName: string | undefined;
}

/** What a number can be drawn for: each lane, and for receptions each field that some window is kept to. */
export async function drawables({ house }: Visit, windows: readonly CallWindow[]): Promise<Drawable[]> {
  const kept = new Set(windows.flatMap((one) => (one.lanes.includes('receive') ? one.fields : [])));
  const fields = kept.size > 0 ? (await fieldsThere(house.db)).filter(({ key }) => kept.has(key)) : [];
  return lanes
    .filter((lane) => windows.some((one) => one.lanes.includes(lane)))
    .flatMap((lane) => [
      ...(lane === 'receive' ? fields.map(({ key, name }) => ({ lane, field: key, fieldName: name })) : []),
      { lane, field: null, fieldName: undefined },
    ]);
}
