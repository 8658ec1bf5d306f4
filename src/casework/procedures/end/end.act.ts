import { actorId } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { Entry } from '../catalogue/entry.rules.ts';
import { entriesOf } from '../catalogue/register.ts';
import { type EditedRow, endVersion, lockProcedure, versionToEdit } from '../edit/edit.store.ts';
import { mayEditCatalogue } from '../edit/keepers.ts';
import type { UseOf } from '../edit/take-back.act.ts';
import { roomsOf } from '../offerings/offerings.ts';
import { inForce } from '../versions/code.rules.ts';
import { endTakenBack, procedureEnded } from './end.events.ts';
import { decideEnding, type Ending, type EndReason, type TypedEnding } from './end.rules.ts';
import { addEnding, decisionFor, endingOf, undoEnding } from './end.store.ts';

export type EndingReason =
  | EndReason
  | { readonly reason: 'not-allowed' | 'ended-already' | 'not-ended' | 'followed' }
  | { readonly field: 'why'; readonly reason: 'why-missing' };

/**
 * Ends a procedure from a day on, by a decision: its last version holds until then, and no counter receives after. Who handed in
 * before goes on under the version they were received under.
 */
export async function endProcedure(deed: Deed, key: string, typed: TypedEnding): Promise<Result<null, EndingReason>> {
  const { tx, now } = deed;
  const last = (await mayEditCatalogue(deed.db, deed.actor)) ? (await entriesOf(deed.db, key)).at(-1) : undefined;
  if (!last) return refuse<EndingReason>({ reason: 'not-allowed' });
  await lockProcedure(tx, last.procedureId);
  const judged = await judge(tx, last, typed, dayOf(now));
  if (!judged.ok) return judged;
  const { version, ending: decided } = judged.value;
  const { endsOn } = decided;
  const decisionId = await decisionFor(tx, newId(), decided);
  await endVersion(tx, version.id, endsOn);
  const ending = { id: newId(), versionId: version.id, decisionId, endsOn, before: version.valid_to };
  await addEnding(tx, { ...ending, at: now, by: actorId(deed) });
  const told = { version: version.id, decision: decisionId, from: endsOn.toString() };
  await record(deed, happened(procedureEnded, { kind: 'procedure', id: last.procedureId }, told));
  tx.afterwards(() => forget(deed.db));
  return accept(null);
}

/** The last version and its end, or everything that stands against it. */
async function judge(
  db: Db,
  { key, versionId, procedureId }: Entry,
  typed: TypedEnding,
  today: Temporal.PlainDate,
): Promise<Result<{ readonly version: EditedRow; readonly ending: Ending }, EndingReason>> {
  const version = await versionToEdit(db, key, versionId);
  if (!version || version.superseded) return refuse<EndingReason>({ reason: 'not-allowed' });
  if (await endingOf(db, procedureId)) return refuse<EndingReason>({ reason: 'ended-already' });
  const decided = decideEnding(typed, { today, validFrom: version.valid_from, validTo: version.valid_to });
  return decided.ok ? accept({ version, ending: decided.value }) : decided;
}

/** What the end would do: nothing is written. */
export interface EndLook {
  readonly ending: Ending;
  /** Open dossiers, which go on, and counters, which receive no more. */
  readonly open: number;
  readonly counters: number;
}

export async function lookEnding(
  { db, actor, now }: Pick<Deed, 'db' | 'actor' | 'now'>,
  { key, typed, useOf }: { readonly key: string; readonly typed: TypedEnding; readonly useOf: UseOf },
): Promise<Result<EndLook, EndingReason>> {
  const last = (await mayEditCatalogue(db, actor)) ? (await entriesOf(db, key)).at(-1) : undefined;
  if (!last) return refuse<EndingReason>({ reason: 'not-allowed' });
  const judged = await judge(db, last, typed, dayOf(now));
  if (!judged.ok) return judged;
  const { version, ending } = judged.value;
  const [use, rooms] = await Promise.all([
    useOf(db, { id: version.id, since: version.valid_from }),
    roomsOf(db, last.procedureId),
  ]);
  return accept({ ending, open: use.open, counters: rooms.filter((room) => inForce(room, ending.endsOn)).length });
}

/** Takes an end back: the version holds as it did, unless another follows it by now. */
export async function takeBackEnd(deed: Deed, key: string, why: string): Promise<Result<null, EndingReason>> {
  const { tx, now } = deed;
  const entries = (await mayEditCatalogue(deed.db, deed.actor)) ? await entriesOf(deed.db, key) : [];
  const last = entries.at(-1);
  if (!last) return refuse<EndingReason>({ reason: 'not-allowed' });
  await lockProcedure(tx, last.procedureId);
  const ending = await endingOf(tx, last.procedureId);
  if (!ending) return refuse<EndingReason>({ reason: 'not-ended' });
  if (ending.version_id !== last.versionId) return refuse<EndingReason>({ reason: 'followed' });
  if (!why.trim()) return refuse<EndingReason>({ field: 'why', reason: 'why-missing' });
  await endVersion(tx, ending.version_id, ending.before);
  await undoEnding(tx, ending.id, { at: now, by: actorId(deed), why: why.trim() });
  const told = { version: ending.version_id };
  await record(deed, happened(endTakenBack, { kind: 'procedure', id: last.procedureId }, told));
  tx.afterwards(() => forget(deed.db));
  return accept(null);
}
