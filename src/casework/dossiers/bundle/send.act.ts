import { enter } from '#foundations/numbering/index.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { type HandOverReason, handOver } from '../hand-over/hand-over.act.ts';
import { bundleSent } from './bundle.events.ts';
import { keepBundle } from './bundle.store.ts';

export interface Sending {
  readonly from: string;
  readonly to: string;
  /** In the order of the list. */
  readonly codes: readonly string[];
}

/** The book the numbers of hand-over lists come from: one a year for each giving office. */
export const bundleBook = 'hand-over';

/** Gives folders to another office under the next number of the giving office; all of them or none. Answers with the list's id. */
export async function sendBundle(deed: Deed, { from, to, codes }: Sending): Promise<Result<string, HandOverReason>> {
  const by = actorId(deed);
  const wanted = [...new Set(codes)];
  if (!by || wanted.length === 0) return refuse<HandOverReason>({ reason: 'nothing-chosen' });
  const given = await handOver(deed, { codes: wanted, between: { from, to } });
  if (!given.ok) return given;
  const id = newId();
  const told = { from, to, dossiers: wanted.length };
  const series = { kind: bundleBook, ownerUnitId: from, period: String(dayOf(deed.now).year) };
  const entry = await enter(deed.tx, series, { subjectId: id, at: deed.now, by });
  const { number } = entry;
  await keepBundle(deed.tx, { id, from, to, number, entryId: entry.id, at: deed.now, by }, wanted);
  await record(deed, happened(bundleSent, { kind: 'bundle', id }, { ...told, number }));
  return accept(id);
}
