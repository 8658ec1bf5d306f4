import { dueText } from '#foundations/calendar/index.ts';
import { enter } from '#foundations/numbering/index.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { versionById } from '../../procedures/index.ts';
import { verificationOf } from '../../procedures/rules.ts';
import { derivedDates } from '../dossier/derived.ts';
import { touch } from '../dossier/dossier.store.ts';
import { extensionOf, keepExtension } from '../dossier/extension.store.ts';
import { imageBeforePromise } from '../dossier/image.store.ts';
import { judgeBy, promise } from '../dossier/promise.store.ts';
import { imagedWay } from '../dossier/way-back.store.ts';
import { datesOf, datesTold } from '../flow/go-on.act.ts';
import { type Asked, type FlowReason, takeUp } from '../flow/take-up.act.ts';
import { dossierExtended } from './extend.events.ts';
import { decideExtension, type Extending, type ExtendReason } from './extend.rules.ts';

/**
 * The officer asks another body to verify, and the limit grows by what the law of the procedure grants for that (hộ tịch: three
 * or five working days). No pause: the clock runs, towards a later date, which is a new promise and is judged by. Taken back until the next hand acts or the notice is printed.
 */
export async function extend(
  deed: Deed,
  asked: Asked,
  extending: Extending,
): Promise<Result<number, FlowReason | ExtendReason>> {
  const taken = await takeUp(deed, asked, 'process');
  if (!taken.ok) return taken;
  const me = actorId(deed);
  if (!me) return refuse<FlowReason>({ reason: 'not-allowed' });
  const { dossier, signedFor } = taken.value;
  const { tx, now } = deed;
  const [version, before] = await Promise.all([versionById(deed.db, dossier.version_id), extensionOf(tx, dossier.id)]);
  const decided = decideExtension(extending, {
    grants: version ? verificationOf(version, dossier.case_key) : null,
    before: before !== undefined,
    today: dayOf(now),
    promised: dayOf(dossier.promised_due),
  });
  if (!decided.ok) return decided;
  const grown = { ...decided.value, extended_at: now };
  const dates = await derivedDates(deed, dossier, grown);
  const derived = datesOf(dates);
  const image = await imageBeforePromise(tx, dossier, ['extensions', 'tasks']);
  const series = { kind: 'form-gia-han', ownerUnitId: dossier.one_stop_id, period: String(dayOf(now).year) };
  const { number } = await enter(tx, series, { subjectId: dossier.id, at: now, by: me });
  const told = { number, amount: grown.amount, unit: grown.unit, ...datesTold(derived) };
  await Promise.all([
    record(deed, happened(dossierExtended, { kind: 'dossier', id: dossier.id }, told)),
    keepExtension(tx, dossier.id, { ...extending, ...grown, number, extended_by: me }),
    promise(tx, dossier.id, { ...derived, said: dueText(dates.due, 'vi'), ground: 'extension' }, { at: now, by: me }),
    judgeBy(tx, dossier.id, derived),
    touch(tx, dossier.id, undefined, imagedWay(dossier, me, { image, taken: signedFor })),
  ]);
  return accept(dossier.seq + 1);
}
