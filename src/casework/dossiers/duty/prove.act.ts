import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { imageBeforePromise } from '../dossier/image.store.ts';
import { imagedWay } from '../dossier/way-back.store.ts';
import { datesTold, goOn } from '../flow/go-on.act.ts';
import { openAtCounter } from '../flow/open-dossier.ts';
import type { Asked, FlowReason } from '../flow/take-up.act.ts';
import { dutyProved } from './duty.events.ts';
import { type DutyProof, type DutyReason, decideProof } from './duty.rules.ts';
import { dutiesOf, prove } from './duty.store.ts';

/**
 * Proof of payment is shown at the counter. The time the citizen needed does not count: the promise moves by it, under every
 * decree, for this is no supplement and nothing begins anew. Taken back until the next hand acts or the slip with the new day is
 * printed.
 */
export async function proveDuty(
  deed: Deed,
  asked: Asked,
  given: DutyProof,
): Promise<Result<number, FlowReason | DutyReason>> {
  const opened = await openAtCounter(deed, asked);
  if (!opened.ok) return opened;
  const { dossier, me } = opened.value;
  const open = (await dutiesOf(deed.tx, dossier.id)).find((one) => !one.proved_at);
  if (dossier.state !== 'awaiting-payment' || !open) return refuse<DutyReason>({ reason: 'nothing-to-prove' });
  const decided = decideProof(given, { today: dayOf(deed.now), owed: open.sum });
  if (!decided.ok) return decided;
  const image = await imageBeforePromise(deed.tx, dossier, ['duties', 'pauses', 'tasks']);
  const dates = await goOn(deed, dossier, { ground: 'resume', wayBack: imagedWay(dossier, me, { image }) });
  const told = { number: open.number, paid: String(decided.value.paid), ...datesTold(dates) };
  await Promise.all([
    record(deed, happened(dutyProved, { kind: 'dossier', id: dossier.id }, told)),
    prove(deed.tx, dossier.id, decided.value, { at: deed.now, to: me }),
  ]);
  return accept(dossier.seq + 1);
}
