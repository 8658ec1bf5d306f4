import { enter } from '#foundations/numbering/index.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { waive } from '../../payments/index.ts';
import { versionById } from '../../procedures/index.ts';
import { refusalElements } from '../../workflow/rules.ts';
import { imageOf } from '../dossier/image.store.ts';
import { enterResult } from '../dossier/result.store.ts';
import { proceed } from '../flow/proceed.act.ts';
import { type Asked, type FlowReason, type InHand, takeUp } from '../flow/take-up.act.ts';
import { dossierNumbered } from './number.events.ts';

/**
 * The văn thư gives the signed result its number from the book of its kind, and its seal: that of the
 * department or of the people's committee, as the procedure says; a refusal has its own book. From here on the result is ready:
 * lateness is judged by this instant, not by the day the citizen comes.
 */
export async function numberAndSeal(deed: Deed, asked: Asked): Promise<Result<number, FlowReason>> {
  const taken = await takeUp(deed, asked, 'clerk');
  if (!taken.ok) return taken;
  const me = actorId(deed);
  if (!me) return refuse<FlowReason>({ reason: 'not-allowed' });
  return numbered(taken.value, me);
}

async function numbered({ deed, dossier, task, ...rest }: InHand, clerk: string): Promise<Result<number, FlowReason>> {
  const [version, image] = await Promise.all([
    versionById(deed.db, dossier.version_id),
    imageOf(deed.tx, dossier, ['results']),
  ]);
  if (!version) throw new Error(`the dossier ${dossier.code} was received under a version that is gone`);
  const refusal = refusalElements(rest.graph).has(task.element) ? version.refusal : null;
  const { sign } = refusal ?? version;
  const ownerUnitId = sign.unit === 'authority' ? dossier.authority_id : dossier.settling_id;
  const series = { kind: sign.book, ownerUnitId, period: String(dayOf(deed.now).year) };
  const entry = await enter(deed.tx, series, { subjectId: dossier.id, at: deed.now, by: clerk });
  await enterResult(deed.tx, dossier.id, {
    kind: refusal ? 'refused' : 'granted',
    name: refusal?.name ?? version.result[0] ?? version.name,
    book: sign.bookName,
    number: `${String(entry.number).padStart(2, '0')}/${refusal?.symbol ?? series.period}`,
    entryId: entry.id,
    sealedWith: sign.seal,
    at: deed.now,
    by: clerk,
  });
  if (refusal) await waive(deed.tx, dossier.id, 'Không cấp, không thu');
  return proceed(
    { deed, dossier, task, ...rest },
    { kind: 'complete', token: task.token, outcome: undefined },
    { state: 'ready', readyAt: deed.now, undoable: true, image },
    {
      shape: dossierNumbered,
      payload: (move) => ({
        ...move,
        book: sign.book,
        owner: ownerUnitId,
        number: entry.number,
        readyAt: deed.now.toString(),
        refused: refusal !== null,
      }),
    },
  );
}
