import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { touch } from '../dossier/dossier.store.ts';
import { extensionOf, keepAnswer } from '../dossier/extension.store.ts';
import { imageOf } from '../dossier/image.store.ts';
import { imagedWay } from '../dossier/way-back.store.ts';
import { type Asked, type FlowReason, takeUp } from '../flow/take-up.act.ts';
import { type Answer, type AnswerReason, cameLate, decideAnswered } from './answer.rules.ts';
import { verificationAnswered } from './extend.events.ts';

/**
 * The body that was asked to verify answered: the officer in whose hands the dossier is writes down when, from whom and what. No
 * date moves by it: the limit grew once, whenever the answer comes. Taken back until the next hand acts.
 */
export async function answerVerification(
  deed: Deed,
  asked: Asked,
  answer: Answer,
): Promise<Result<number, FlowReason | AnswerReason>> {
  const taken = await takeUp(deed, asked, 'process');
  if (!taken.ok) return taken;
  const me = actorId(deed);
  if (!me) return refuse<FlowReason>({ reason: 'not-allowed' });
  const { dossier, calendar, signedFor } = taken.value;
  const { tx, now } = deed;
  const decided = decideAnswered(answer, { extension: await extensionOf(tx, dossier.id), today: dayOf(now) });
  if (!decided.ok) return decided;
  const { on, extension } = decided.value;
  const image = await imageOf(tx, dossier, ['extensions']);
  const told = { number: extension.number, answered: on.toString(), late: cameLate(on, extension, calendar) };
  await Promise.all([
    record(deed, happened(verificationAnswered, { kind: 'dossier', id: dossier.id }, told)),
    keepAnswer(tx, dossier.id, decided.value, { at: now, by: me }),
    touch(tx, dossier.id, undefined, imagedWay(dossier, me, { image, taken: signedFor })),
  ]);
  return accept(dossier.seq + 1);
}
