import { enter } from '#foundations/numbering/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { imageOf } from '../dossier/image.store.ts';
import { imagedWay } from '../dossier/way-back.store.ts';
import { dutiesOf } from '../duty/duty.store.ts';
import { endEarly } from '../flow/end-early.act.ts';
import { openAtCounter } from '../flow/open-dossier.ts';
import type { Asked, FlowReason } from '../flow/take-up.act.ts';
import { openWork } from '../flow/task.store.ts';
import { supplementsOf } from '../supplement/supplement.store.ts';
import { dossierStopped } from './stop.events.ts';
import { type Ground, type Stopping, type StopReason, whyNotStop } from './stop.rules.ts';
import { enterStop } from './stop.store.ts';

/**
 * The matter is stopped before there is a result (dừng giải quyết, NĐ 118/2025): nothing more is done with it, what is not paid
 * yet is owed no more, it is never late, and a notice under its own number tells the person why.
 */
export async function stop(
  deed: Deed,
  asked: Asked,
  stopping: Stopping,
): Promise<Result<number, FlowReason | StopReason>> {
  const opened = await openAtCounter(deed, asked);
  if (!opened.ok) return opened;
  const { dossier, me } = opened.value;
  const { tx, now } = deed;
  const [tasks, lastDay] = await Promise.all([openWork(tx, dossier.code), lastDayOf(deed, dossier.id)]);
  const not = whyNotStop({ dossier, open: tasks, lastDay }, stopping, now);
  if (not.length > 0) return refuse<StopReason>(...not);
  const ground = stopping.ground as Ground;
  const image = await imageOf(tx, dossier, ['tasks', 'legs', 'pauses', 'stops']);
  const wayBack = imagedWay(dossier, me, { image });
  const end = { state: 'stopped', waivedBecause: 'Dừng giải quyết hồ sơ', wayBack } as const;
  const closed = await endEarly(deed, { dossier, tasks }, end);
  const series = { kind: 'stop-notice', ownerUnitId: dossier.one_stop_id, period: String(dayOf(now).year) };
  const { number } = await enter(tx, series, { subjectId: dossier.id, at: now, by: me });
  await Promise.all([
    record(deed, happened(dossierStopped, { kind: 'dossier', id: dossier.id }, { closed, ground, number })),
    enterStop(tx, dossier.id, {
      ...{ number, ground, said: stopping.said, stopped_at: now, stopped_by: me },
      phase: tasks.map(({ name }) => name).join('; '),
    }),
  ]);
  return accept(dossier.seq + 1);
}

/** The last day for the papers or the payment that is waited for. */
async function lastDayOf({ tx }: Deed, dossierId: string): Promise<Temporal.PlainDate | undefined> {
  const [supplements, duties] = await Promise.all([supplementsOf(tx, dossierId), dutiesOf(tx, dossierId)]);
  const request = supplements.find((one) => !one.answered_at);
  return request?.respond_by ?? duties.find((one) => !one.proved_at)?.pay_by;
}
