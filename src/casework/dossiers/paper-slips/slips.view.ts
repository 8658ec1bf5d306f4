import { accountNames } from '#foundations/access/index.ts';
import { type Unit, unitById } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { readPaperTime } from './slips.rules.ts';
import { type Slip, type SlipBlock, slipBlockById, slipByCode, slipsOf } from './slips.store.ts';

/** When a reception happened: now, or where it is entered from a slip, at the time on paper as far as that can be read. */
export async function receivedAt(
  ask: Visit,
  { slip = '', paperTime = '' }: { readonly slip?: string; readonly paperTime?: string },
): Promise<Temporal.Instant> {
  const printed = slip ? await slipByCode(ask.house.db, slip) : undefined;
  const at = printed && readPaperTime(printed.day, paperTime, ask.now);
  return at?.ok ? at.value : ask.now;
}

export interface SlipsSeen {
  readonly block: SlipBlock;
  readonly counter: Unit;
  readonly slips: readonly Slip[];
  readonly by: string;
  readonly names: ReadonlyMap<string, string>;
  /** Numbers that nobody entered or voided in time. */
  readonly overdue: number;
}

/** A printing of slips, where this official receives. */
export async function slipsSeen(ask: Visit, id: string): Promise<SlipsSeen | undefined> {
  const { db } = ask.house;
  const block = await slipBlockById(db, id);
  if (!block || !may(ask.actor, 'dossier.receive', { unitIds: [block.counter_id] }).ok) return undefined;
  const [counter, slips] = await Promise.all([unitById(db, block.counter_id), slipsOf(db, id)]);
  if (!counter) return undefined;
  const names = await accountNames(db, [block.made_by, ...slips.flatMap((slip) => slip.entered_by ?? [])]);
  return { block, counter, slips, names, by: names.get(block.made_by) ?? '', overdue: overdueOf(block, ask.now) };
}

/** How many numbers of a printing are past their day without explanation. */
export const overdueOf = (block: SlipBlock, now: Temporal.Instant): number =>
  Temporal.PlainDate.compare(block.use_by, dayOf(now)) < 0
    ? block.last - block.first + 1 - block.entered - block.voided
    : 0;
