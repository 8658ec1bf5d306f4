import { calendarOf } from '#foundations/calendar/index.ts';
import { unitsById } from '#foundations/organisations/index.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { lockDossier, touch } from '../dossier/dossier.store.ts';
import { keepAnswer } from '../dossier/extension.store.ts';
import { imageOf } from '../dossier/image.store.ts';
import { layIn } from '../dossier/paper.store.ts';
import { imagedWay } from '../dossier/way-back.store.ts';
import { cameLate } from '../extend/answer.rules.ts';
import { verificationAnswered } from '../extend/extend.events.ts';
import type { FlowReason } from '../flow/take-up.act.ts';
import { questionOf } from './question.store.ts';
import { questionWords } from './question.text.ts';
import { answersAt } from './question.view.ts';
import { decideReply, type Reply, type ReplyReason } from './reply.rules.ts';

/** Whether this official settles at the unit that was asked something of a dossier. */
export async function mayAnswer({ db, tx, actor, now }: Deed, code: string): Promise<boolean> {
  const unitId = (await questionOf(tx, code))?.asked_unit_id;
  return Boolean(unitId) && (await answersAt(db, actor, dayOf(now))).includes(unitId ?? '');
}

/**
 * The unit that was asked to verify answers by its letter: the answer stands in the dossier of whoever asked, the letter in its
 * folder. It sees the question and no more of the dossier. Taken back until the next hand acts.
 */
export async function replyToQuestion(
  deed: Deed,
  code: string,
  reply: Reply,
): Promise<Result<number, FlowReason | ReplyReason>> {
  const { tx, now } = deed;
  const dossier = await lockDossier(tx, code);
  const asked = dossier && (await questionOf(tx, code));
  const me = actorId(deed);
  const unitId = asked?.asked_unit_id;
  if (!dossier || !asked || !unitId || !me || !(await mayAnswer(deed, code)))
    return refuse<FlowReason>({ reason: 'not-found' });
  const from = (await unitsById(deed.db)).get(unitId)?.name ?? asked.asked;
  const ground = { extension: asked, today: dayOf(now), from, over: asked.over };
  const decided = decideReply(reply, ground);
  if (!decided.ok) return decided;
  const calendar = await calendarOf(deed.db, dossier.authority_id);
  const image = await imageOf(tx, dossier, ['extensions', 'papers']);
  const { on } = decided.value;
  const told = { number: asked.number, answered: on.toString(), late: cameLate(on, asked, calendar) };
  const paper = {
    ...{ name: questionWords('vi').paper(reply.letter), original: 1, copy: 0, shown: false },
    file_digest: reply.scan,
  };
  await Promise.all([
    record(deed, happened(verificationAnswered, { kind: 'dossier', id: dossier.id }, told)),
    keepAnswer(tx, dossier.id, { ...decided.value, letter: reply.letter }, { at: now, by: me }),
    layIn(tx, dossier.id, [paper], 'field'),
    touch(tx, dossier.id, undefined, imagedWay(dossier, me, { image })),
  ]);
  return accept(dossier.seq + 1);
}
