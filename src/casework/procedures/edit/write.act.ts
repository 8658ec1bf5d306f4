import { actorId } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Db, Tx } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { checkProcess } from '../../workflow/index.ts';
import { fieldKey } from '../catalogue/entry.rules.ts';
import { newVersion } from '../catalogue/new-version.ts';
import { definitionFor, tableProcessOf } from '../catalogue/processes.ts';
import { addProcedures, addVersions } from '../catalogue/seed.store.ts';
import { draftOf, dropDraft } from './draft.store.ts';
import { versionWritten } from './edit.events.ts';
import { type Draft, type DraftReason, readDraft } from './edit.rules.ts';
import { addEdit, addField, type BaseRow, endVersion, lockProcedure, supersede, versionToEdit } from './edit.store.ts';
import { groundIn } from './ground.ts';
import { mayEditCatalogue } from './keepers.ts';
import { moveRooms } from './rooms.act.ts';
import type { Typed } from './typed.rules.ts';

export interface Writing {
  /** The procedure, and which of its versions the new one is made of; null: of none, it is not there yet. */
  readonly key: string;
  readonly base: string | null;
  readonly typed: Typed;
  /** The draft as it was seen; nothing is written of one that says something else by now. */
  readonly revision?: number;
}

export type WriteReason =
  | DraftReason
  | { readonly reason: 'not-allowed' | 'changed-meanwhile' | 'draft-changed' | 'process-unfit' };

/**
 * Writes a version of a procedure in force from a day on; the one it is made of ends there, and whoever handed in under that keeps it.
 * From the very day of its base it takes its place; made of none it is the first of a new procedure. Its process is compiled and
 * validated before. Answers with the id of the version.
 */
export async function writeVersion(deed: Deed, writing: Writing): Promise<Result<string, WriteReason>> {
  const { tx, now } = deed;
  const { key, typed, revision } = writing;
  if (!(await mayEditCatalogue(deed.db, deed.actor))) return refuse<WriteReason>({ reason: 'not-allowed' });
  const seen = await baseOf(deed.db, key, writing.base);
  if (!seen) return refuse<WriteReason>({ reason: 'not-allowed' });
  if (seen.id) await lockProcedure(tx, seen.procedure_id);
  const base = await baseOf(tx, key, writing.base);
  if (!base || base.superseded) return refuse<WriteReason>({ reason: 'changed-meanwhile' });
  const draft = await judgeDraft(tx, { base, typed, today: dayOf(now) });
  if (!draft.ok) return draft;
  const dropped = await dropDraft(tx, base.procedure_id, revision);
  if (revision !== undefined && !dropped) return refuse<WriteReason>({ reason: 'draft-changed' });
  const id = newId();
  await keep(deed, { id, key, base, draft: draft.value });
  const { from, replaces } = draft.value;
  const told = { version: id, base: base.id, from: from.toString(), replaced: replaces };
  await record(deed, happened(versionWritten, { kind: 'procedure', id: base.procedure_id }, told));
  tx.afterwards(() => forget(deed.db));
  return accept(id);
}

interface Keeping {
  readonly id: string;
  readonly key: string;
  readonly base: BaseRow;
  readonly draft: Draft;
}

/** The rows of the new version, and the end of the one before. */
async function keep(deed: Deed, { id, key, base, draft }: Keeping): Promise<void> {
  const { tx, now } = deed;
  const { record: says, from, why, replaces } = draft;
  const procedureId = base.procedure_id;
  await addField(tx, { key: fieldKey(says.field), name: says.field });
  if (!base.id) await addProcedures(tx, [{ id: procedureId, key }]);
  const definition = { record: base.content, definitionId: base.definition_id };
  const definitionId = await definitionFor(tx, says, definition);
  if (base.id) await (replaces ? supersede(tx, base.id, true) : endVersion(tx, base.id, from));
  await addVersions(tx, [newVersion(says, { id, procedureId, definitionId })]);
  const roomsBefore = draft.moves || !base.id ? await moveRooms(tx, procedureId, says) : null;
  const by = actorId(deed);
  await addEdit(tx, { versionId: id, baseId: base.id, replaced: replaces, why, roomsBefore, at: now, by });
}

/** The version that is to be followed; of a procedure that is not there yet what its draft began as. */
export async function baseOf(db: Db | Tx, key: string, id: string | null): Promise<BaseRow | undefined> {
  if (id) return versionToEdit(db, key, id);
  const draft = await draftOf(db, key);
  if (!draft?.blank) return undefined;
  const none = { id: null, valid_from: null, valid_to: null, superseded: false, definition_id: null };
  return { ...none, procedure_id: draft.procedure_id, content: draft.blank };
}

/** The draft as it would be with its day and reason, which are typed last; undefined where more is to be mended. */
export async function asIfDated(
  db: Db,
  { base, typed, today }: { readonly base: BaseRow; readonly typed: Typed; readonly today: Temporal.PlainDate },
): Promise<Draft | undefined> {
  const begins = base.valid_from && Temporal.PlainDate.compare(base.valid_from, today) > 0 ? base.valid_from : today;
  const judged = await judgeDraft(db, {
    ...{ base, today },
    typed: { ...typed, validFrom: formatDay(begins), why: '–' },
  });
  return judged.ok ? judged.value : undefined;
}

/** What was typed, judged against the version it is made of; its process is compiled, and kept nowhere. */
export async function judgeDraft(
  db: Db,
  { base, typed, today }: { readonly base: BaseRow; readonly typed: Typed; readonly today: Temporal.PlainDate },
): Promise<Result<Draft, WriteReason>> {
  const read = readDraft(typed, {
    ...(await groundIn(db, today)),
    today,
    base: { record: base.content, validFrom: base.valid_from, validTo: base.valid_to },
  });
  if (!read.ok) return read;
  const xml = tableProcessOf(read.value.record);
  const checked = xml ? await checkProcess(xml) : { publishable: true };
  return checked.publishable ? read : refuse<WriteReason>({ reason: 'process-unfit' });
}
