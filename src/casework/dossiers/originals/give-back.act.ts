import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { versionById } from '../../procedures/index.ts';
import { type Dossier, lockDossier, touch, unitsOfDossier } from '../dossier/dossier.store.ts';
import { imageOf } from '../dossier/image.store.ts';
import { imagedWay } from '../dossier/way-back.store.ts';
import { type Asked, changedSince, type FlowReason } from '../flow/take-up.act.ts';
import { type AtWindow, type StandingReason, standsFor } from '../return-result/return.rules.ts';
import { originalsGivenBack } from './originals.events.ts';
import { handBack, isHeld, originalsOf } from './originals.store.ts';

export type GiveBackReason = FlowReason | StandingReason | { readonly reason: 'none-held' };

/**
 * The originals go back into the hands of the person, or of whoever may stand for them: also after the dossier was withdrawn
 * or voided, when nothing else can be done with it.
 */
export async function giveBackOriginals(
  deed: Deed,
  asked: Asked,
  window: AtWindow,
): Promise<Result<number, GiveBackReason>> {
  const dossier = await lockDossier(deed.tx, asked.code);
  if (!dossier || !may(deed.actor, 'dossier.read', { unitIds: unitsOfDossier(dossier, []) }).ok)
    return refuse<GiveBackReason>({ reason: 'not-found' });
  const changed = await changedSince(deed, dossier, asked.seq);
  if (changed) return refuse<GiveBackReason>(changed);
  const me = actorId(deed);
  if (!me || !atItsCounter(deed, dossier)) return refuse<GiveBackReason>({ reason: 'not-allowed' });
  const [originals, version] = await Promise.all([
    originalsOf(deed.tx, dossier.id),
    versionById(deed.db, dossier.version_id),
  ]);
  const held = originals.filter(isHeld);
  if (held.length === 0) return refuse<GiveBackReason>({ reason: 'none-held' });
  const missing = standsFor(window, version?.authorisation ?? 'written');
  if (missing.length > 0) return refuse<GiveBackReason>(...missing);
  const { standing } = window;
  const to = standing === 'owner' ? dossier.owner_name : `${window.name}, ${window.identity}`;
  const image = await imageOf(deed.tx, dossier, ['originals']);
  const told = { originals: held.map(({ id }) => id), standing };
  await Promise.all([
    handBack(deed.tx, dossier.id, to, { at: deed.now, who: me }),
    record(deed, happened(originalsGivenBack, { kind: 'dossier', id: dossier.id }, told)),
    touch(deed.tx, dossier.id, undefined, imagedWay(dossier, me, { image })),
  ]);
  return accept(dossier.seq + 1);
}

/** Whoever receives or returns at the counter that keeps them. */
const atItsCounter = (deed: Deed, { one_stop_id }: Dossier): boolean =>
  (['dossier.receive', 'dossier.return'] as const).some((one) => may(deed.actor, one, { unitIds: [one_stop_id] }).ok);
