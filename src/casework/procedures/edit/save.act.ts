import { actorId } from '#platform/actor/index.ts';
import type { Tx } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { withCaseKeys } from './cases.rules.ts';
import { draftOf, dropDraft, keepDraft, lockDraft } from './draft.store.ts';
import { draftDropped, draftKept } from './edit.events.ts';
import { type BaseRow, lockProcedure } from './edit.store.ts';
import { mayEditCatalogue } from './keepers.ts';
import { roomsFollow } from './level.rules.ts';
import { type Section, withSection } from './sections.rules.ts';
import { type SavedMeanwhile, savedMeanwhile } from './seen.ts';
import { typedOf, wholeDraft } from './shown.rules.ts';
import { type Move, moveRow, type Typed } from './typed.rules.ts';
import { baseOf } from './write.act.ts';

export interface Saving {
  readonly key: string;
  /** The version it is made of; null for a procedure that is not there yet. */
  readonly base: string | null;
  readonly section: Section;
  readonly sent: Typed;
  /** The last event of the procedure when the page was opened: what came after it the sender has not seen. */
  readonly seen: number;
  /** A step that goes elsewhere with it. */
  readonly move?: { readonly how: Move; readonly place: number } | undefined;
}

export type SaveReason = { readonly reason: 'not-allowed' | 'other-draft' | 'changed-meanwhile' } | SavedMeanwhile;

/**
 * Keeps one part of a version that is being written, right or wrong: nothing is in force by it, and nobody need do it all in one
 * sitting. Whoever keeps the catalogue goes on with it; over a part that another kept meanwhile nothing is kept.
 */
export async function saveSection(deed: Deed, saving: Saving): Promise<Result<null, SaveReason>> {
  const { tx, now } = deed;
  if (!(await mayEditCatalogue(deed.db, deed.actor))) return refuse<SaveReason>({ reason: 'not-allowed' });
  const base = await baseOf(tx, saving.key, saving.base);
  if (!base) return refuse<SaveReason>({ reason: 'not-allowed' });
  if (base.superseded) return refuse<SaveReason>({ reason: 'changed-meanwhile' });
  await lockToKeep(tx, base);
  const meanwhile = await savedMeanwhile(deed, {
    ...{ procedureId: base.procedure_id, seen: saving.seen, section: saving.section },
  });
  if (meanwhile) return refuse<SaveReason>(meanwhile);
  const before = await draftOf(tx, saving.key);
  const stood = before ? wholeDraft(before.typed, base.content) : typedOf(base.content);
  const typed = roomsFollow(stood, withSection(stood, saving.section, saving.sent));
  const moved = saving.move ? moveRow(typed, movedIn(saving.section), saving.move) : typed;
  const kept = await keepDraft(tx, {
    ...{ procedure_id: base.procedure_id, key: saving.key, base_id: base.id },
    ...{ blank: base.id ? null : base.content, typed: withCaseKeys(moved), at: now, by: actorId(deed) },
  });
  if (!kept) return refuse<SaveReason>({ reason: 'other-draft' });
  await record(deed, happened(draftKept, { kind: 'procedure', id: base.procedure_id }, { section: saving.section }));
  return accept(null);
}

/** The rows of a part that go up and down: those of the process, or of its refusal. */
export const movedIn = (section: Section): 's' | 'r' => (section === 'refusal' ? 'r' : 's');

/** One keeps after the other: the procedure where it is there already, else the draft that begins it. */
export const lockToKeep = (tx: Tx, base: BaseRow): Promise<unknown> =>
  base.id ? lockProcedure(tx, base.procedure_id) : lockDraft(tx, base.procedure_id);

/** Throws away what was being written, as it was seen; the versions there are stay as they are. */
export async function discardDraft(
  deed: Deed,
  { key, seen }: { readonly key: string; readonly seen: number },
): Promise<Result<null, SaveReason>> {
  const { tx } = deed;
  if (!(await mayEditCatalogue(deed.db, deed.actor))) return refuse<SaveReason>({ reason: 'not-allowed' });
  const draft = await draftOf(tx, key);
  if (!draft) return refuse<SaveReason>({ reason: 'not-allowed' });
  await lockDraft(tx, draft.procedure_id);
  const meanwhile = await savedMeanwhile(deed, { procedureId: draft.procedure_id, seen });
  if (meanwhile) return refuse<SaveReason>(meanwhile);
  if (!(await dropDraft(tx, draft.procedure_id))) return refuse<SaveReason>({ reason: 'not-allowed' });
  const stream = { kind: 'procedure', id: draft.procedure_id };
  await record(deed, happened(draftDropped, stream, { base: draft.base_id }));
  return accept(null);
}
