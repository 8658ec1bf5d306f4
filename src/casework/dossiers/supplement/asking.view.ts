import { whoMay } from '#foundations/access/index.ts';
import { regimeOn } from '#foundations/calendar/rules.ts';
import { type Actor, may } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { Dossier } from '../dossier/dossier.store.ts';
import { byName, type Somebody } from '../flow/absence.rules.ts';
import type { Task } from '../flow/task.store.ts';
import type { Whole } from '../view/dossier.view.ts';
import { type Timing, timingOf } from './timing.rules.ts';

/** What a request for papers made now would be: when it comes, and whose word it needs first. */
export interface Asking {
  readonly timing: Timing;
  /** Heads of whom one must have agreed; none where whoever asks is one, where the office has none, or where it is in time. */
  readonly heads: readonly Somebody[];
}

/** What asking for papers now would mean, by the rule of the dossier's decree. */
export async function askingNow(
  { db, actor, now }: { readonly db: Db; readonly actor: Actor; readonly now: Temporal.Instant },
  dossier: Dossier,
  calendar: Parameters<typeof timingOf>[1]['calendar'],
): Promise<Asking> {
  const rule = regimeOn(dayOf(dossier.received_at)).asking;
  const timing = timingOf(dossier, { calendar, now, rule });
  const unitId = dossier.settling_id;
  const alone = timing !== 'late' || !rule.lateNeedsHead || may(actor, 'dossier.approve', { unitIds: [unitId] }).ok;
  return { timing, heads: alone ? [] : byName(await whoMay(db, 'dossier.approve', unitId)) };
}

/** The same for the page of a dossier; undefined where this official has nothing to ask, or it was asked before. */
export const askingOf = async (
  { house, actor, now }: Visit,
  { dossier, supplements, calendar }: Pick<Whole, 'dossier' | 'supplements' | 'calendar'>,
  works: readonly ({ readonly task: Task } | undefined)[],
): Promise<Asking | undefined> =>
  supplements.length === 0 && works.some((work) => work?.task.act === 'process')
    ? askingNow({ db: house.db, actor, now }, dossier, calendar)
    : undefined;
