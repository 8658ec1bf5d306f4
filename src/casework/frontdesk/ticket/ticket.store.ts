import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { CallWindow } from '../window/window.store.ts';
import type { Lane, TicketState } from './ticket.rules.ts';

export interface Ticket {
  readonly id: string;
  readonly counterId: string;
  readonly day: Temporal.PlainDate;
  readonly series: Lane;
  readonly number: number;
  readonly lane: Lane;
  readonly fieldKey: string | null;
  readonly forWindow: string | null;
  readonly issuedAt: Temporal.Instant;
  readonly placeAt: Temporal.Instant;
  readonly state: TicketState;
  readonly windowId: string | null;
  readonly firstCalledAt: Temporal.Instant | null;
  readonly calledAt: Temporal.Instant | null;
  readonly calledBy: string | null;
  readonly misses: number;
  readonly endedAt: Temporal.Instant | null;
  readonly parkedId: string | null;
  readonly seq: number;
  /** The number of the window it was called to. */
  readonly windowNumber: number | null;
}

const columns = sql`t.id, t.counter_id as "counterId", t.day, t.series, t.number, t.lane, t.field_key as "fieldKey",
  t.for_window as "forWindow", t.issued_at as "issuedAt", t.place_at as "placeAt", t.state, t.window_id as "windowId",
  t.first_called_at as "firstCalledAt", t.called_at as "calledAt", t.called_by as "calledBy", t.misses,
  t.ended_at as "endedAt", t.parked_id as "parkedId", t.seq,
  (select w.number from frontdesk.windows w where w.id = t.window_id) as "windowNumber"`;

/** All numbers of a counter's day, in the order of its line. */
export const ticketsOf = (db: Db, counterId: string, day: Temporal.PlainDate): Promise<Ticket[]> =>
  db.rows<Ticket>(sql`select ${columns} from frontdesk.tickets t
    where t.counter_id = ${counterId} and t.day = ${day} order by t.place_at, t.misses, t.number, t.series`);

export const ticketById = (db: Db, id: string): Promise<Ticket | undefined> =>
  db.maybe<Ticket>(sql`select ${columns} from frontdesk.tickets t where t.id = ${id}`);

export const lockTicket = (tx: Tx, id: string): Promise<Ticket | undefined> =>
  tx.maybe<Ticket>(sql`select ${columns} from frontdesk.tickets t where t.id = ${id} for update`);

/** How many wait at each counter on a day. */
export const countWaiting = (db: Db, day: Temporal.PlainDate): Promise<{ counterId: string; n: number }[]> =>
  db.rows(sql`select counter_id as "counterId", count(*)::int as n from frontdesk.tickets
    where day = ${day} and state = 'waiting' group by counter_id`);

/** The next number of a lane's day; its row is the last lock of the deed (law 11). */
export const nextNumber = async (
  tx: Tx,
  { counterId, lane, day }: { readonly counterId: string; readonly lane: Lane; readonly day: Temporal.PlainDate },
): Promise<number> =>
  (
    await tx.one<{ last: number }>(sql`insert into frontdesk.counters as c (counter_id, lane, day, last)
      values (${counterId}, ${lane}, ${day}, 1)
      on conflict (counter_id, lane, day) do update set last = c.last + 1 returning last`)
  ).last;

export type NewTicket = Pick<Ticket, 'id' | 'counterId' | 'day' | 'series' | 'number' | 'fieldKey' | 'issuedAt'>;

export const addTicket = (tx: Tx, one: NewTicket): Promise<number> =>
  tx.run(sql`insert into frontdesk.tickets (id, counter_id, day, series, number, lane, field_key, issued_at, place_at)
    values (${one.id}, ${one.counterId}, ${one.day}, ${one.series}, ${one.number}, ${one.series}, ${one.fieldKey},
      ${one.issuedAt}, ${one.issuedAt})`);

/** The first of the line whom a window serves, kept for it: two windows that call at once call two people. */
export const firstFor = (tx: Tx, window: CallWindow, day: Temporal.PlainDate): Promise<Ticket | undefined> =>
  tx.maybe<Ticket>(sql`select ${columns} from frontdesk.tickets t
    where t.counter_id = ${window.counterId} and t.day = ${day} and t.state = 'waiting'
      and (t.for_window = ${window.id} or (
        (t.for_window is null or not exists (
          select 1 from frontdesk.windows w where w.id = t.for_window and w.ended_at is null))
        and t.lane = any(${[...window.lanes]}::text[])
        and (t.lane <> 'receive' or t.field_key is null or ${window.fields.length === 0}
          or t.field_key = any(${[...window.fields]}::text[]))))
    order by t.place_at, t.misses, t.number limit 1 for update skip locked`);

/** Whoever stands at a window now. */
export const standingAt = (tx: Tx, windowId: string, day: Temporal.PlainDate): Promise<Ticket[]> =>
  tx.rows<Ticket>(sql`select ${columns} from frontdesk.tickets t
    where t.window_id = ${windowId} and t.day = ${day} and t.state in ('called', 'serving') for update`);

/** Writes how a number stands now. */
export const writeTicket = (tx: Tx, one: Ticket): Promise<number> =>
  tx.run(sql`update frontdesk.tickets set lane = ${one.lane}, for_window = ${one.forWindow}, place_at = ${one.placeAt},
      state = ${one.state}, window_id = ${one.windowId}, first_called_at = ${one.firstCalledAt},
      called_at = ${one.calledAt}, called_by = ${one.calledBy}, misses = ${one.misses}, ended_at = ${one.endedAt},
      parked_id = ${one.parkedId}, seq = seq + 1
    where id = ${one.id}`);

/** What an official has at hand, as the listener heard it. */
export const takeInHand = (tx: Tx, accountId: string, ticketId: string): Promise<number> =>
  tx.run(sql`insert into frontdesk.at_hand (account_id, ticket_id) values (${accountId}, ${ticketId})
    on conflict (account_id) do update set ticket_id = excluded.ticket_id`);

export const inHandOf = (tx: Tx, accountId: string): Promise<Ticket | undefined> =>
  tx.maybe<Ticket>(sql`select ${columns} from frontdesk.tickets t
    where t.id = (select h.ticket_id from frontdesk.at_hand h where h.account_id = ${accountId}) for update`);

export const byParked = (tx: Tx, parkedId: string): Promise<Ticket | undefined> =>
  tx.maybe<Ticket>(sql`select ${columns} from frontdesk.tickets t where t.parked_id = ${parkedId}
    order by t.issued_at desc limit 1 for update`);

export const anyInHand = async (tx: Tx): Promise<boolean> =>
  (await tx.one<{ any: boolean }>(sql`select exists (select 1 from frontdesk.at_hand) as any`)).any;

/** The number an official called last and has not ended. */
export const standsBefore = (db: Db, accountId: string, day: Temporal.PlainDate): Promise<Ticket | undefined> =>
  db.maybe<Ticket>(sql`select ${columns} from frontdesk.tickets t where t.day = ${day} and t.called_by = ${accountId}
    and t.state in ('called', 'serving') order by t.called_at desc limit 1`);
