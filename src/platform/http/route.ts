import type { Static, TSchema } from 'typebox';
import type { Actor, Permission, Staff } from '#platform/actor/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { Answer } from './answer.ts';

/** Who may knock: anybody, anybody signed in, or whoever holds the permission at any unit. The row is asked by the act. */
export type Needs = 'public' | 'staff' | Permission;

/** One request, as a handler sees it. `House` is what main.ts put together. */
export interface Ask<House, Params = unknown, Query = unknown, Body = unknown> {
  readonly house: House;
  readonly actor: Actor;
  /** Business time, read once for this request. */
  readonly now: Temporal.Instant;
  readonly wall: Temporal.Instant;
  readonly language: Language;
  /** The officer's ground, chosen with `?nen=toi` and kept. */
  readonly theme: 'light' | 'dark';
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** The path and query asked for. */
  readonly url: string;
  readonly address: string;
  /** The session token, for signing out. */
  readonly session: string | undefined;
  /** What this browser was given before, by name. */
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly uploads: readonly Upload[];
}

/** Where and for whom something went wrong. */
export interface At {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly actor: Actor;
  readonly url: string;
  /** What a form said whose sender was no longer signed in: it can be sent again. */
  readonly sent?: Sent;
}

/** A form as it came: its fields in their order, and how many files cannot be sent again by themselves. */
export interface Sent {
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly files: number;
}

export interface Upload {
  readonly field: string;
  readonly name: string;
  readonly bytes: Buffer;
  /** True when the file was larger than a route takes; its bytes are cut off. */
  readonly truncated: boolean;
}

interface Shape<P extends TSchema, Q extends TSchema, B extends TSchema> {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly needs: Needs;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** Requests a minute from one address, for public look-ups and sign-in. */
  readonly perMinute?: number;
  /** Sent by POST so that no name stands in an address: nothing is written, and it is answered with a full disk too. */
  readonly onlyAsks?: true;
  /** Bytes of one uploaded file; without it a route takes no files. */
  readonly takesFiles?: number;
  /** Answered without the database: nobody is looked up, and the clock is the wall's. */
  readonly alone?: true;
  /** Described in the OpenAPI document. */
  readonly api?: { readonly summary: string; readonly answers?: TSchema };
}

/** A route as the list of routes keeps it: its schemas are already applied when the handler is called. */
export interface Route<House> extends Shape<TSchema, TSchema, TSchema> {
  readonly handle: (ask: Ask<House, never, never, never>) => Promise<Answer>;
}

/** Routes of one house: `const route = routesOf<House>()`, then `route({ method, path, needs, handle })`. */
export const routesOf =
  <House>() =>
  <P extends TSchema, Q extends TSchema, B extends TSchema>(
    given: Shape<P, Q, B> & { readonly handle: (ask: Ask<House, Static<P>, Static<Q>, Static<B>>) => Promise<Answer> },
  ): Route<House> =>
    given as unknown as Route<House>;

/** The actor of a route that needs a signed-in official; the server has already made sure. */
export function staffOf(ask: { readonly actor: Actor }): Staff {
  if (ask.actor.kind !== 'staff') throw new Error('a route that asks for staff was reached without one');
  return ask.actor;
}
