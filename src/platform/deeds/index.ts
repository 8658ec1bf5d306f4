import { createHash } from 'node:crypto';
import type { Actor } from '#platform/actor/index.ts';
import { forgetOf } from '#platform/cache/index.ts';
import { type Database, sql, type Tx } from '#platform/db/index.ts';
import { accept, type Refused, type Result, refuse } from '#platform/result/index.ts';

export { type Refusal, refusals, type Says } from './refusals.ts';

/** One deed: one transaction, one actor, one business instant. */
export interface Deed {
  readonly tx: Tx;
  /** For what is kept in memory (units, calendars, versions): never for rows the deed itself writes. */
  readonly db: Database;
  readonly actor: Actor;
  readonly now: Temporal.Instant;
}

/** The asking behind a deed: the same key with the same body is the same deed. */
export interface Asking {
  readonly actor: Actor;
  readonly now: Temporal.Instant;
  /** Made when the form was shown, or the API's Idempotency-Key. */
  readonly key: string;
  /** The request's content; the same key with another content is refused. */
  readonly body: unknown;
}

export type KeyReused = { readonly reason: 'key-reused' };

/**
 * Does a deed once: acts, and keeps the key with the outcome in the same transaction. Who comes second with a key
 * is undone whatever they did, and hears what the first was answered. A refusal undoes everything, so the mended
 * form may come again with the same key. Outcomes are stored as JSON: an act answers with plain data.
 */
export async function perform<Value, Reason>(
  db: Database,
  asking: Asking,
  act: (deed: Deed) => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason | KeyReused>> {
  const { actor, now, key } = asking;
  const claim = { owner: ownerOf(actor), key, digest: digestOf(asking.body) };
  const done = await db
    .transaction(
      async (tx) => {
        const acted = await act({ tx, db, actor, now });
        if (acted.ok) tx.meanwhile(keep(tx, claim, acted.value));
        return acted;
      },
      (outcome) => outcome.ok,
    )
    .catch(async (fault) => (await heardBefore<Value>(db, claim)) ?? Promise.reject(fault));
  forgetOf(db, claim.owner);
  // Refused perhaps for what the same asking has just done.
  return done.ok ? done : ((await heardBefore<Value>(db, claim)) ?? done);
}

/** A deed without a key: seeds, timers, the command line. */
export const performInternally = <Value, Reason>(
  db: Database,
  asking: Pick<Asking, 'actor' | 'now'>,
  act: (deed: Deed) => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason>> =>
  db.transaction(
    (tx) => act({ tx, db, actor: asking.actor, now: asking.now }),
    (outcome) => outcome.ok,
  );

const ownerOf = (actor: Actor): string =>
  actor.kind === 'staff' ? actor.accountId : actor.kind === 'system' ? `system:${actor.name}` : 'citizen';

interface Claim {
  readonly owner: string;
  readonly key: string;
  readonly digest: Buffer;
}

const digestOf = (body: unknown): Buffer => createHash('sha256').update(JSON.stringify(body)).digest();

/** Keeps the key with its outcome; fails where it was kept before. Whoever is just keeping it is waited for. */
const keep = (tx: Tx, { owner, key, digest }: Claim, outcome: unknown): Promise<number> =>
  tx.run(sql`insert into platform.requests (actor, key, digest, outcome)
    values (${owner}, ${key}, ${digest}, ${JSON.stringify(outcome ?? null)}::jsonb)`);

/** What the same asking was answered before, if it was. */
async function heardBefore<Value>(
  db: Database,
  { owner, key, digest }: Claim,
): Promise<Result<Value, KeyReused> | undefined> {
  const before = await db.maybe<{ digest: Buffer; outcome: Value }>(sql`
    select digest, outcome from platform.requests where actor = ${owner} and key = ${key}`);
  return before && (before.digest.equals(digest) ? accept(before.outcome) : keyReused);
}

const keyReused: Refused<KeyReused> = refuse<KeyReused>({ reason: 'key-reused' }) as Refused<KeyReused>;
