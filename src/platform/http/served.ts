import type { VNode } from 'preact';
import type { Staff } from '#platform/actor/index.ts';
import type { Clock } from '#platform/clock/index.ts';
import type { Database } from '#platform/db/index.ts';
import type { Log } from '#platform/log/index.ts';
import type { Shut } from '#platform/room/index.ts';
import type { Problem } from './answer.ts';
import type { At, Route } from './route.ts';

/** What main.ts hands over to be reached by the web. */
export interface Served<House> {
  readonly house: House;
  readonly routes: readonly Route<House>[];
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly baseUrl: string;
  /** Built styles, fonts and scripts, served under /assets/ for ever (their names carry their content). */
  readonly assetsDir: string;
  readonly actorOf: (token: string, wall: Temporal.Instant) => Promise<Staff | undefined>;
  /** The page of a refusal that belongs to no form: not found, not allowed, too many, a fault. */
  readonly errorPage: (at: At, problem: Problem) => Promise<VNode>;
  /** Where a person who must sign in is sent. */
  readonly signInPath: (next: string) => string;
  /** Asked after each POST, before its answer leaves. */
  readonly afterDeed?: () => void | Promise<void>;
  /** What keeps the disk from taking what a deed writes? Nothing, when left out. */
  readonly whyNoRoom?: () => Promise<Shut | undefined>;
  /** How many processes share this door and with it what a route allows in a minute; 1 when left out. */
  readonly sharedBy?: number;
}
