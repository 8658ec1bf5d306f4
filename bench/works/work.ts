import type { Client } from 'pg';
import type { Database } from '#platform/db/index.ts';
import type { Job } from '../limit-server.ts';

/** Where the works find what they ask about. */
export interface Field {
  readonly db: Database;
  readonly client: Client;
  /** Keys of the one-stop counters. */
  readonly counters: readonly string[];
  /** The cookie of an official, signed in once. */
  readonly cookieOf: (login: string) => Promise<string>;
}

/** One row of the table: what ours is asked, and what the bare server does instead. */
export interface Work {
  readonly name: string;
  /** Ours must reach so much of the limit, and we aim at so much. */
  readonly gate: number;
  readonly aim: number;
  /** Requests of one run: ours, the limit. */
  readonly requests: { readonly ours: number; readonly limit: number };
  /** The status every answer of ours must have. */
  readonly status: string;
  prepare(field: Field): Promise<Prepared>;
}

export interface Prepared {
  /** So many requests as a browser sends them, never the same deed twice. */
  ours(number: number): string[];
  /** The same rows in one statement; one job for each kind of case. */
  readonly limit: readonly Job[];
  /** One row of the case and one of its history. */
  readonly least: readonly Job[];
  /** How many deeds are on record, to see that what was answered was done; reads have none. */
  readonly recorded?: () => Promise<number>;
}

/** Calls again and again from the first to the last of a list. */
export const inTurn = <One>(list: readonly One[]): (() => One) => {
  let n = 0;
  return () => list[n++ % list.length] as One;
};

/** Takes one after the other, each once. */
export const onceEach = <One>(list: readonly One[]): (() => One) => {
  let n = 0;
  return () => {
    const one = list[n++];
    if (!one) throw new Error(`there are only ${list.length} of them: more dossiers are needed, or fewer rounds`);
    return one;
  };
};

export const ready = (text: string | null) => ({ kind: 'ready', text }) as const;
