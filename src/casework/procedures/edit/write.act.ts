import { actorId } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { newVersion } from '../catalogue/new-version.ts';
import { definitionFor } from '../catalogue/processes.ts';
import { addVersions } from '../catalogue/seed.store.ts';
import { versionWritten } from './edit.events.ts';
import { type Draft, type DraftReason, readDraft } from './edit.rules.ts';
import {
  addEdit,
  type EditedRow,
  endVersion,
  fieldNames,
  lockProcedure,
  supersede,
  versionToEdit,
} from './edit.store.ts';
import { mayEditCatalogue } from './keepers.ts';
import type { Typed } from './typed.rules.ts';

export interface Writing {
  /** The procedure, and which of its versions the new one is made of. */
  readonly key: string;
  readonly base: string;
  readonly typed: Typed;
}

export type WriteReason = DraftReason | { readonly reason: 'not-allowed' | 'changed-meanwhile' };

/**
 * Writes a version of a procedure in force from a day on; the one it is made of ends there, and whoever handed in under that keeps it.
 * From the very day of its base it takes its place. Answers with the id of the version.
 */
export async function writeVersion(
  deed: Deed,
  { key, base: baseId, typed }: Writing,
): Promise<Result<string, WriteReason>> {
  const { tx, now } = deed;
  if (!(await mayEditCatalogue(deed.db, deed.actor))) return refuse<WriteReason>({ reason: 'not-allowed' });
  const seen = await versionToEdit(deed.db, key, baseId);
  if (!seen) return refuse<WriteReason>({ reason: 'not-allowed' });
  await lockProcedure(tx, seen.procedure_id);
  const base = await versionToEdit(tx, key, baseId);
  if (!base || base.superseded) return refuse<WriteReason>({ reason: 'changed-meanwhile' });
  const draft = await draftOf(tx, { base, typed, today: dayOf(now) });
  if (!draft.ok) return draft;
  const { from, why, replaces } = draft.value;
  const id = newId();
  const definition = { record: base.content, definitionId: base.definition_id };
  const definitionId = await definitionFor(tx, draft.value.record, definition);
  await (replaces ? supersede(tx, base.id, true) : endVersion(tx, base.id, from));
  await addVersions(tx, [newVersion(draft.value.record, { id, procedureId: base.procedure_id, definitionId })]);
  await addEdit(tx, { versionId: id, baseId: base.id, replaced: replaces, why, at: now, by: actorId(deed) });
  const told = { version: id, base: base.id, from: from.toString(), replaced: replaces };
  await record(deed, happened(versionWritten, { kind: 'procedure', id: base.procedure_id }, told));
  tx.afterwards(() => forget(deed.db));
  return accept(id);
}

/** What was typed, judged against the version it is made of. */
export const draftOf = async (
  db: Db,
  { base, typed, today }: { readonly base: EditedRow; readonly typed: Typed; readonly today: Temporal.PlainDate },
): Promise<Result<Draft, DraftReason>> =>
  readDraft(typed, {
    today,
    base: { record: base.content, validFrom: base.valid_from, validTo: base.valid_to },
    fields: await fieldNames(db),
  });
