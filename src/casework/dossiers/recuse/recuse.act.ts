import { whoMay } from '#foundations/access/index.ts';
import { actorId, may, type Permission } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { setOfficer, touch } from '../dossier/dossier.store.ts';
import { imageOf } from '../dossier/image.store.ts';
import { imagedWay } from '../dossier/way-back.store.ts';
import type { Somebody } from '../flow/absence.rules.ts';
import { openDossier } from '../flow/open-dossier.ts';
import type { Asked, FlowReason } from '../flow/take-up.act.ts';
import { hold, openWork, type Task } from '../flow/task.store.ts';
import { dossierRecused } from './recuse.events.ts';
import { decides, type RecuseReason, type Recusing, type Relation, whyNotRecuse } from './recuse.rules.ts';
import { recusalsOf, stepAside } from './recuse.store.ts';

/**
 * Whoever is related to the applicant steps aside, with the reason in writing (Luật Phòng, chống tham nhũng 2018 Đ23): they
 * may do nothing more with the dossier, and the work goes to another.
 */
export async function recuse(
  deed: Deed,
  asked: Asked,
  recusing: Recusing,
): Promise<Result<number, FlowReason | RecuseReason>> {
  const opened = await openDossier(deed, asked);
  if (!opened.ok) return opened;
  const dossier = opened.value;
  const me = actorId(deed);
  const [tasks, before] = await Promise.all([openWork(deed.tx, dossier.code), recusalsOf(deed.tx, dossier.id)]);
  const task = tasks.find((one) => isTheirs(deed, one));
  if (!me || !task || before.some(({ account_id }) => account_id === me))
    return refuse<FlowReason>({ reason: 'not-at-this-step' });
  const aside = [me, ...before.map(({ account_id }) => account_id)];
  const others = (await othersFor(deed.db, task, aside)).map(({ accountId }) => accountId);
  const held = task.act === 'process';
  const not = whyNotRecuse(recusing, { others, held });
  if (not.length > 0) return refuse<RecuseReason>(...not);
  const to = held ? recusing.to : null;
  const relation = recusing.relation as Relation;
  const wayBack = imagedWay(dossier, me, { image: await imageOf(deed.tx, dossier, ['recusals', 'tasks']) });
  await Promise.all([
    record(deed, happened(dossierRecused, { kind: 'dossier', id: dossier.id }, { act: task.act, relation, to })),
    stepAside(deed.tx, dossier.id, {
      ...{ account_id: me, relation, said: recusing.said, act: task.act, to_account: to },
      stepped_aside_at: deed.now,
    }),
    ...(to
      ? [hold(deed.tx, task.id, to), setOfficer(deed.tx, dossier.id, to, wayBack)]
      : [touch(deed.tx, dossier.id, undefined, wayBack)]),
  ]);
  return accept(dossier.seq + 1);
}

/** Work that decides, and that this official holds or may do. */
export const isTheirs = (deed: Pick<Deed, 'actor'>, { act, unit_id, holder_id }: Task): boolean =>
  decides.has(act) &&
  may(deed.actor, `dossier.${act}` as Permission, { unitIds: [unit_id] }).ok &&
  (holder_id === null || (deed.actor.kind === 'staff' && holder_id === deed.actor.accountId));

/** Who else may do the work, those aside left out. */
export const othersFor = async (db: Db, task: Task, aside: readonly string[]): Promise<readonly Somebody[]> =>
  (await whoMay(db, `dossier.${task.act}`, task.unit_id)).filter(({ accountId }) => !aside.includes(accountId));
