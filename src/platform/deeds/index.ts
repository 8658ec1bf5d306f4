import { createHash } from 'node:crypto';
import type { Actor } from '#platform/actor/index.ts';
import { type Database, sql, type Tx } from '#platform/db/index.ts';
import { accept, type Refused, type Result, refuse } from '#platform/result/index.ts';

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
 * Does a deed once: claims the key first in the transaction, acts, keeps the outcome. A refusal
 * rolls everything back, key included, so the mended form may come again with the same key.
 * Outcomes are stored as JSON: an act answers with plain data.
 */
export async function perform<Value, Reason>(
  db: Database,
  asking: Asking,
  act: (deed: Deed) => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason | KeyReused>> {
  const { actor, now, key } = asking;
  const digest = createHash('sha256').update(JSON.stringify(asking.body)).digest();
  const owner = ownerOf(actor);
  const done = await db.transaction<Result<Value, Reason> | undefined>(
    async (tx) => {
      // Not awaited: whoever claimed the key before us is waited for by the database, and what follows stands behind it.
      const claimed = tx.run(sql`insert into platform.requests (actor, key, digest)
        values (${owner}, ${key}, ${digest}) on conflict do nothing`);
      const acted = act({ tx, db, actor, now });
      await acted.catch(() => undefined);
      if ((await claimed) === 0) return undefined;
      const outcome = await acted;
      if (outcome.ok) {
        tx.meanwhile(
          tx.run(sql`update platform.requests set outcome = ${JSON.stringify(outcome.value ?? null)}::jsonb
            where actor = ${owner} and key = ${key}`),
        );
      }
      return outcome;
    },
    (outcome) => outcome?.ok === true,
  );
  return done ?? heardBefore<Value>(db, { owner, key, digest });
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

/** What the same asking was answered; what a second one did meanwhile was rolled back. */
async function heardBefore<Value>(
  db: Database,
  { owner, key, digest }: { owner: string; key: string; digest: Buffer },
): Promise<Result<Value, KeyReused>> {
  const before = await db.one<{ digest: Buffer; outcome: Value }>(sql`
    select digest, outcome from platform.requests where actor = ${owner} and key = ${key}`);
  return before.digest.equals(digest) ? accept(before.outcome) : keyReused;
}

const keyReused: Refused<KeyReused> = refuse<KeyReused>({ reason: 'key-reused' }) as Refused<KeyReused>;
