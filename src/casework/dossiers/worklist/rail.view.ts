import { type Actor, unitsWhere } from '#platform/actor/index.ts';
import { keptFor } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';
import { countAsked } from '../verification/question.store.ts';
import { answersAt } from '../verification/question.view.ts';
import { railRow } from './rail.store.ts';
import { queuesOf } from './worklist.rules.ts';

/** How many dossiers wait behind an entry of the officer's menu, and whether one of them is late. */
export interface OnRail {
  readonly n: number;
  readonly late: boolean;
}

export type RailCounts = ReadonlyMap<'day' | 'handOver' | 'signing' | 'verifications', OnRail>;

/** What waits for an official, kept for two seconds or until their next deed: it stands on every page of theirs. */
export async function railCounts(db: Db, actor: Actor, now: Temporal.Instant): Promise<RailCounts> {
  if (actor.kind !== 'staff') return new Map();
  return keptFor(db, actor.accountId, 'dossiers.rail', async () => {
    const row = await railRow(db, {
      accountId: actor.accountId,
      queues: queuesOf(actor),
      handsAt: at(actor, ['dossier.hand-over']),
      signsAt: at(actor, ['dossier.sign', 'dossier.clerk', 'dossier.present']),
      now,
      dayBegins: instantOf(dayOf(now).toPlainDateTime()),
    });
    const asked = await countAsked(db, await answersAt(db, actor, dayOf(now)));
    return new Map([
      ['verifications', { n: asked, late: false }],
      ['day', { n: row.day, late: row.day_late }],
      ['handOver', { n: row.give + row.take, late: row.give_late }],
      ['signing', { n: row.sign, late: row.sign_late }],
    ]);
  });
}

const at = (actor: Actor, permissions: readonly `dossier.${string}`[]): string[] => [
  ...new Set(permissions.flatMap((permission) => unitsWhere(actor, permission))),
];
