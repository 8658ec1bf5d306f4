import { accountNames } from '#foundations/access/index.ts';
import { answeringOn } from '#foundations/organisations/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { lockDossier, touch } from '../dossier/dossier.store.ts';
import { type HandOverReason, takeOver } from '../hand-over/hand-over.act.ts';
import { difference } from '../hand-over/scan.rules.ts';
import { bundleReceived, dossierMissed } from './bundle.events.ts';
import { surplusIn } from './bundle.rules.ts';
import {
  type BundleLine,
  holdBundle,
  linesOfBundle,
  markReceived,
  type NumberedBundle,
  ungive,
} from './bundle.store.ts';
import { straysAt } from './standing.store.ts';

export type CheckInReason =
  | HandOverReason
  | { readonly reason: 'no-such-bundle' | 'taken-back' | 'nothing-came' }
  | { readonly reason: 'received-before'; readonly by: string; readonly at: string };

export interface CheckIn {
  readonly bundleId: string;
  /** What was scanned from the folders that came, a line each. */
  readonly scans: string;
}

export interface CheckedIn {
  readonly taken: number;
  readonly missed: number;
  readonly surplus: number;
}

/**
 * The taking office checks a list in, folder by folder: what came changes hands, what did not come is with its giver again,
 * and what came without being on the list stands beside it until it was cleared (Mẫu 05: a signature for what is there).
 */
export async function checkIn(deed: Deed, { bundleId, scans }: CheckIn): Promise<Result<CheckedIn, CheckInReason>> {
  const by = actorId(deed);
  const bundle = await holdBundle(deed.tx, bundleId);
  if (!bundle || !by || !may(deed.actor, 'dossier.hand-over', { unitIds: [bundle.to_unit_id] }).ok)
    return refuse<CheckInReason>({ reason: 'no-such-bundle' });
  const shut = await whyShut(deed, bundle);
  if (shut) return refuse(shut);
  const lying = (await linesOfBundle(deed.tx, bundleId)).filter((line) => line.state === 'lies');
  const { found, strangers } = difference(
    lying.map((line) => line.code),
    scans,
  );
  if (found.length === 0) return refuse<CheckInReason>({ reason: 'nothing-came' });
  const taken = await takeOver(deed, { codes: found });
  if (!taken.ok) return taken;
  const missed = lying.filter((line) => !found.includes(line.code));
  for (const line of missed) await missOne(deed, bundle, line);
  const surplus = surplusIn(strangers, await straysAt(deed.tx, [bundle.to_unit_id], strangers), bundle);
  const missedIds = missed.map((line) => line.dossier_id);
  await markReceived(deed.tx, bundleId, { at: deed.now, by, missed: missedIds, surplus });
  const told = { taken: found.length, missed: missed.length, surplus: surplus.length };
  await record(deed, happened(bundleReceived, { kind: 'bundle', id: bundleId }, told));
  return accept(told);
}

async function whyShut(deed: Deed, bundle: NumberedBundle): Promise<CheckInReason | undefined> {
  if (bundle.taken_back_at) return { reason: 'taken-back' };
  if (!bundle.received_at) return undefined;
  const names = await accountNames(deed.db, bundle.received_by ? [bundle.received_by] : []);
  const by = names.get(bundle.received_by ?? '') ?? '';
  return { reason: 'received-before', by, at: bundle.received_at.toString() };
}

async function missOne(deed: Deed, bundle: NumberedBundle, line: BundleLine): Promise<void> {
  await lockDossier(deed.tx, line.code);
  const giver = (await answeringOn(deed.db, dayOf(deed.now)))(bundle.from_unit_id);
  const told = { from: giver, to: bundle.to_unit_id, bundle: bundle.id };
  await Promise.all([
    ungive(deed.tx, line.dossier_id, line.leg, giver),
    touch(deed.tx, line.dossier_id),
    record(deed, happened(dossierMissed, { kind: 'dossier', id: line.dossier_id }, told)),
  ]);
}
