import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { keepDraft } from '../edit/draft.store.ts';
import { draftKept } from '../edit/edit.events.ts';
import { groundIn } from '../edit/ground.ts';
import { mayEditCatalogue } from '../edit/keepers.ts';
import { typedOf } from '../edit/shown.rules.ts';
import { type BeginReason, decideBeginning, type TypedBeginning } from './begin.rules.ts';
import { takenKeys } from './begin.store.ts';

/** A procedure that is not there yet is begun as a draft: it is in no list until its first version is written. Answers with its key. */
export async function beginProcedure(
  deed: Deed,
  typed: TypedBeginning,
): Promise<Result<string, BeginReason | { readonly reason: 'not-allowed' }>> {
  const { tx, db, now } = deed;
  if (!(await mayEditCatalogue(db, deed.actor)))
    return refuse<{ readonly reason: 'not-allowed' }>({ reason: 'not-allowed' });
  const { fields, departments } = await groundIn(db, dayOf(now));
  const taken = new Set(await takenKeys(tx));
  const decided = decideBeginning(typed, { today: dayOf(now), fields, departments, taken });
  if (!decided.ok) return decided;
  const blank = decided.value;
  const id = newId();
  const said = { ...typedOf(blank), source: '', newField: fields.includes(blank.field) ? '' : blank.field };
  await keepDraft(tx, {
    ...{ procedure_id: id, key: blank.key, base_id: null, blank, typed: said, at: now, by: actorId(deed) },
  });
  await record(deed, happened(draftKept, { kind: 'procedure', id }, { section: 'general' }));
  return accept(blank.key);
}
