import type { Clock } from '#platform/clock/index.ts';
import type { Database } from '#platform/db/index.ts';
import type { Files } from '#platform/files/index.ts';
import { type Ask, type Route, routesOf } from '#platform/http/route.ts';
import type { Listener } from '#platform/listening/index.ts';
import type { Log } from '#platform/log/index.ts';
import type { Press } from '#platform/pdf/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import type { Timers } from '#platform/timers/index.ts';

/** What every request finds when it comes in; main.ts puts it together once. */
export interface House {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly files: Files;
  readonly press: Press;
  /** What happens by time alone: kind of timer → who answers. */
  readonly timers: Timers;
  /** Who listens afterwards to what happened. */
  readonly listeners: readonly Listener[];
  /** The address people reach the house at, without a slash at its end: printed on papers, in QR codes. */
  readonly baseUrl: string;
  /** How many days a half-filled reception is kept at its counter (personal data: no longer than is needed). */
  readonly parkedDays: number;
  /** How many witnesses stand beside whoever presses a finger instead of signing. */
  readonly witnesses: number;
  /** The district as data: what is planted, and what the configuration adds year by year. */
  readonly seed: Seed;
  /** The figures of all processes that answer pages; left out where this is the only one. */
  readonly metrics?: () => Promise<string>;
}

export type HouseRoute = Route<House>;
export type Visit<Params = unknown, Query = unknown, Body = unknown> = Ask<House, Params, Query, Body>;

/** Declares a route of the house: `route({ method, path, needs, params, body, handle })`. */
export const route = routesOf<House>();
