import { actorId } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { entriesOf } from '../catalogue/register.ts';
import { endVersion, lockProcedure, versionToEdit } from '../edit/edit.store.ts';
import { mayEditCatalogue } from '../edit/keepers.ts';
import { endTakenBack, procedureEnded } from './end.events.ts';
import { decideEnding, type EndReason, type TypedEnding } from './end.rules.ts';
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
  const version = await versionToEdit(tx, key, last.versionId);
  if (!version || version.superseded) return refuse<EndingReason>({ reason: 'not-allowed' });
  if (await endingOf(tx, last.procedureId)) return refuse<EndingReason>({ reason: 'ended-already' });
  const standing = { today: dayOf(now), validFrom: version.valid_from, validTo: version.valid_to };
  const decided = decideEnding(typed, standing);
  if (!decided.ok) return decided;
  const { endsOn } = decided.value;
  const decisionId = await decisionFor(tx, newId(), decided.value);
  await endVersion(tx, version.id, endsOn);
  const ending = { id: newId(), versionId: version.id, decisionId, endsOn, before: version.valid_to };
  await addEnding(tx, { ...ending, at: now, by: actorId(deed) });
  const told = { version: version.id, decision: decisionId, from: endsOn.toString() };
  await record(deed, happened(procedureEnded, { kind: 'procedure', id: last.procedureId }, told));
  tx.afterwards(() => forget(deed.db));
  return accept(null);
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
