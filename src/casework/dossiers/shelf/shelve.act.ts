import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { touch } from '../dossier/dossier.store.ts';
import { imageOf } from '../dossier/image.store.ts';
import { layOnShelf } from '../dossier/result.store.ts';
import { imagedWay } from '../dossier/way-back.store.ts';
import { take } from '../flow/leg.store.ts';
import type { Asked, FlowReason } from '../flow/take-up.act.ts';
import { openOnShelf } from './open-on-shelf.ts';
import { dossierShelved } from './shelve.events.ts';

export type ShelveReason = { readonly field: 'shelf'; readonly reason: 'shelf-missing' | 'shelf-too-long' };

const longest = 60;

/** The clerk says where the result lies until it is collected. */
export async function shelve(
  deed: Deed,
  asked: Asked,
  shelf: string,
): Promise<Result<number, FlowReason | ShelveReason>> {
  const opened = await openOnShelf(deed, asked);
  if (!opened.ok) return opened;
  if (shelf.length < 2) return refuse<ShelveReason>({ field: 'shelf', reason: 'shelf-missing' });
  if (shelf.length > longest) return refuse<ShelveReason>({ field: 'shelf', reason: 'shelf-too-long' });
  const dossier = opened.value;
  const { id, seq } = dossier;
  const me = actorId(deed);
  const image = await imageOf(deed.tx, dossier, ['results', 'legs']);
  if ((await layOnShelf(deed.tx, id, shelf)) === 0) return refuse<FlowReason>({ reason: 'not-at-this-step' });
  await Promise.all([
    // Whoever lays it on a shelf has it: the hand-over to the counter is signed for, as by any other work on it.
    take(deed.tx, id, deed.now, me),
    record(deed, happened(dossierShelved, { kind: 'dossier', id }, {})),
    touch(deed.tx, id, undefined, me ? imagedWay(dossier, me, { image }) : null),
  ]);
  return accept(seq + 1);
}
