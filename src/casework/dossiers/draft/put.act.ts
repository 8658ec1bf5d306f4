import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { nameOf } from '#platform/word/index.ts';
import type { KeptWord } from '../../documents/index.ts';
import { touch } from '../dossier/dossier.store.ts';
import { imageOf } from '../dossier/image.store.ts';
import { imagedWay } from '../dossier/way-back.store.ts';
import { openDossier } from '../flow/open-dossier.ts';
import type { Asked, FlowReason } from '../flow/take-up.act.ts';
import { openWork } from '../flow/task.store.ts';
import { draftPut } from './draft.events.ts';
import { type DraftReason, judgeDraft, mayDraft } from './draft.rules.ts';
import { draftsOf, putDraft } from './draft.store.ts';
import { leftOver } from './facts.rules.ts';

/** An officer puts a draft back from Word: the next version of it. Answers with the number of the version. */
export async function putDraftBack(
  deed: Deed,
  asked: Asked,
  { template, word }: { readonly template: string; readonly word: KeptWord },
): Promise<Result<number, FlowReason | DraftReason>> {
  const opened = await openDossier(deed, asked);
  if (!opened.ok) return opened;
  const dossier = opened.value;
  const me = actorId(deed);
  const [open, before] = await Promise.all([openWork(deed.tx, dossier.code), draftsOf(deed.tx, dossier.id)]);
  const where = { settling: dossier.settling_id, open };
  if (!me || !mayDraft(where, (one, unit) => may(deed.actor, one, { unitIds: [unit] }).ok))
    return refuse<FlowReason>({ reason: 'not-at-this-step' });
  const newest = before.find((one) => one.template === template);
  const reasons = judgeDraft(word.lines, {
    ...{ code: dossier.code, owner: dossier.owner_name, left: leftOver(word.lines, nameOf) },
  });
  if (newest?.digest === word.digest) reasons.push({ field: 'file', reason: 'same-as-before' });
  if (reasons.length > 0) return refuse<DraftReason>(...reasons);
  const { digest, bytes } = word;
  const image = await imageOf(deed.tx, dossier, ['drafts']);
  const number = await putDraft(deed.tx, dossier.id, { template, digest, bytes, put_at: deed.now, put_by: me });
  await Promise.all([
    record(deed, happened(draftPut, { kind: 'dossier', id: dossier.id }, { template, number, digest })),
    touch(deed.tx, dossier.id, undefined, imagedWay(dossier, me, { image })),
  ]);
  return accept(number);
}
