import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { versionById } from '../../procedures/index.ts';
import { imageOf } from '../dossier/image.store.ts';
import { keepNote } from '../dossier/note.store.ts';
import { imagedWay } from '../dossier/way-back.store.ts';
import { endEarly } from '../flow/end-early.act.ts';
import { openAtCounter } from '../flow/open-dossier.ts';
import type { Asked, FlowReason } from '../flow/take-up.act.ts';
import { openWork } from '../flow/task.store.ts';
import {
  type AtWindow,
  type AuthorityReason,
  authorityFor,
  type StandingReason,
  standsFor,
} from '../return-result/return.rules.ts';
import { dossierWithdrawn } from './withdraw.events.ts';
import { mayBeWithdrawn } from './withdraw.rules.ts';
import { enterWithdrawal } from './withdraw.store.ts';

/** Who asks for the dossier back; why stands on the paper they sign. */
export interface Withdrawing extends AtWindow {
  readonly reason: string;
}

export type WithdrawReason =
  | FlowReason
  | StandingReason
  | AuthorityReason
  | { readonly reason: 'decided-already' }
  | { readonly field: 'reason'; readonly reason: 'withdrawn-why' };

/**
 * The citizen takes the dossier back at the counter, before it is decided. Nothing more is done with it, nothing more is
 * owed, and it is never late; the papers go back into the same hands.
 */
export async function withdraw(
  deed: Deed,
  asked: Asked,
  withdrawing: Withdrawing,
): Promise<Result<number, WithdrawReason>> {
  const opened = await openAtCounter(deed, asked);
  if (!opened.ok) return opened;
  const { dossier, me } = opened.value;
  const [tasks, version] = await Promise.all([
    openWork(deed.tx, dossier.code),
    versionById(deed.db, dossier.version_id),
  ]);
  if (!mayBeWithdrawn(dossier, tasks)) return refuse<WithdrawReason>({ reason: 'decided-already' });
  const rule = version?.authorisation ?? 'written';
  const missing: WithdrawReason[] = [...standsFor(withdrawing, rule), ...authorityFor(withdrawing, rule)];
  if (!saysWhy(withdrawing.reason)) missing.push({ field: 'reason', reason: 'withdrawn-why' });
  if (missing.length > 0) return refuse<WithdrawReason>(...missing);
  const { standing, reason } = withdrawing;
  const name = standing === 'owner' ? dossier.owner_name : withdrawing.name;
  const seq = dossier.seq + 1;
  const image = await imageOf(deed.tx, dossier, ['tasks', 'legs', 'pauses', 'withdrawals']);
  const wayBack = imagedWay(dossier, me, { image });
  const end = { state: 'withdrawn', waivedBecause: 'Công dân rút hồ sơ', wayBack } as const;
  const closed = await endEarly(deed, { dossier, tasks }, end);
  await Promise.all([
    record(deed, happened(dossierWithdrawn, { kind: 'dossier', id: dossier.id }, { closed, standing })),
    enterWithdrawal(deed.tx, dossier.id, { ...withdrawing, name }, { at: deed.now, who: me }),
    keepNote(deed.tx, dossier.id, seq, reason),
  ]);
  return accept(seq);
}
