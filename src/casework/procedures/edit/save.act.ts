import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { withCaseKeys } from './cases.rules.ts';
import { draftOf, dropDraft, keepDraft } from './draft.store.ts';
import { draftDropped, draftKept } from './edit.events.ts';
import { mayEditCatalogue } from './keepers.ts';
import { type Section, withSection } from './sections.rules.ts';
import { typedOf } from './shown.rules.ts';
import { type Move, moveRow, type Typed } from './typed.rules.ts';
import { baseOf } from './write.act.ts';

export interface Saving {
  readonly key: string;
  /** The version it is made of; null for a procedure that is not there yet. */
  readonly base: string | null;
  readonly section: Section;
  readonly sent: Typed;
  /** A step that goes elsewhere with it. */
  readonly move?: { readonly how: Move; readonly place: number } | undefined;
}

export type SaveReason = { readonly reason: 'not-allowed' | 'other-draft' | 'changed-meanwhile' };

/**
 * Keeps one part of a version that is being written, right or wrong: nothing is in force by it, and nobody need do it all in one
 * sitting. Whoever keeps the catalogue goes on with it.
 */
export async function saveSection(deed: Deed, saving: Saving): Promise<Result<null, SaveReason>> {
  const { tx, now } = deed;
  if (!(await mayEditCatalogue(deed.db, deed.actor))) return refuse<SaveReason>({ reason: 'not-allowed' });
  const base = await baseOf(tx, saving.key, saving.base);
  if (!base) return refuse<SaveReason>({ reason: 'not-allowed' });
  if (base.superseded) return refuse<SaveReason>({ reason: 'changed-meanwhile' });
  const before = await draftOf(tx, saving.key);
  const typed = withSection(before?.typed ?? typedOf(base.content), saving.section, saving.sent);
  const moved = saving.move ? moveRow(typed, 's', saving.move) : typed;
  const kept = await keepDraft(tx, {
    ...{ procedure_id: base.procedure_id, key: saving.key, base_id: base.id },
    ...{ blank: base.id ? null : base.content, typed: withCaseKeys(moved), at: now, by: actorId(deed) },
  });
  if (!kept) return refuse<SaveReason>({ reason: 'other-draft' });
  await record(deed, happened(draftKept, { kind: 'procedure', id: base.procedure_id }, { section: saving.section }));
  return accept(null);
}

/** Throws away what was being written; the versions there are stay as they are. */
export async function discardDraft(deed: Deed, key: string): Promise<Result<null, SaveReason>> {
  const { tx } = deed;
  if (!(await mayEditCatalogue(deed.db, deed.actor))) return refuse<SaveReason>({ reason: 'not-allowed' });
  const draft = await draftOf(tx, key);
  if (!draft || !(await dropDraft(tx, draft.procedure_id))) return refuse<SaveReason>({ reason: 'not-allowed' });
  const stream = { kind: 'procedure', id: draft.procedure_id };
  await record(deed, happened(draftDropped, stream, { base: draft.base_id }));
  return accept(null);
}
