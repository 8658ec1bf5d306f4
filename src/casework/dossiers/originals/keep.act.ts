import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { touch } from '../dossier/dossier.store.ts';
import { imageOf } from '../dossier/image.store.ts';
import { imagedWay } from '../dossier/way-back.store.ts';
import { openAtCounter } from '../flow/open-dossier.ts';
import type { Asked, FlowReason } from '../flow/take-up.act.ts';
import { originalKept } from './originals.events.ts';
import { decideKeep, type Keeping, type KeepReason } from './originals.rules.ts';
import { keepInLedger } from './originals.store.ts';

/** The counter keeps an original until the matter is settled, and says where it lies. */
export async function keepOriginal(
  deed: Deed,
  asked: Asked,
  keeping: Keeping,
): Promise<Result<number, FlowReason | KeepReason>> {
  const opened = await openAtCounter(deed, asked);
  if (!opened.ok) return opened;
  const { dossier, me } = opened.value;
  if (dossier.state === 'returned') return refuse<FlowReason>({ reason: 'not-at-this-step' });
  const decided = decideKeep(keeping);
  if (!decided.ok) return decided;
  const id = newId();
  const image = await imageOf(deed.tx, dossier, ['originals']);
  await Promise.all([
    keepInLedger(deed.tx, { id, dossierId: dossier.id }, decided.value, { at: deed.now, who: me }),
    record(deed, happened(originalKept, { kind: 'dossier', id: dossier.id }, { original: id, count: keeping.count })),
    touch(deed.tx, dossier.id, undefined, imagedWay(dossier, me, { image })),
  ]);
  return accept(dossier.seq + 1);
}
