import { Type } from 'typebox';
import { actorId, unitsWhere } from '#platform/actor/index.ts';
import { perform, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { noteReading } from '#platform/reading/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { largestUpload } from '../../documents/index.ts';
import { dossierByCode } from '../dossier/dossier.store.ts';
import { wayBackOf } from '../dossier/way-back.store.ts';
import { readAnswer } from '../extend/answer.rules.ts';
import { paths } from '../paths.ts';
import { keepScans, withScans } from '../receive/scans.ts';
import { undo } from '../undo/undo.act.ts';
import { undoReasonText } from '../undo/undo.text.ts';
import { dossierParams, longText, shortText } from '../view/dossier.form.ts';
import { QuestionsPage } from './question.page.tsx';
import { askedBy, askedOf, questionOf } from './question.store.ts';
import { questionWords } from './question.text.ts';
import { answersAt, seenQuestions } from './question.view.ts';
import { replyToQuestion } from './reply.act.ts';
import { ReplyPage, type ReplyProps } from './reply.page.tsx';
import { replyReasonText } from './reply.text.ts';

const key = Type.String({ minLength: 10, maxLength: 60 });
const replyForm = Type.Object({ key, letter: shortText, answeredOn: shortText, said: longText });
const needs = 'dossier.process';
const params = dossierParams;

/** What an office is asked to verify, and what it asked: seen, answered by a letter, and the answer taken back. */
export const questionRoutes: HouseRoute[] = [
  route({ method: 'GET', path: paths.verifications(), needs, handle: showAll }),
  route({
    method: 'GET',
    path: paths.verification(':code'),
    needs,
    params,
    query: Type.Object({ vua: Type.Optional(Type.String({ maxLength: 10 })) }),
    handle: (ask) => showOne(ask, ask.params.code, { just: ask.query.vua }),
  }),
  route({
    method: 'POST',
    path: paths.replyTo(':code'),
    needs,
    params,
    body: replyForm,
    takesFiles: largestUpload,
    handle: reply,
  }),
  route({
    method: 'POST',
    path: paths.takeReplyBack(':code'),
    needs,
    params,
    body: Type.Object({ key }),
    async handle(ask) {
      const { code } = ask.params;
      if (!(await mine(ask, code))) return missing;
      const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: { back: code } };
      const done = await perform(ask.house.db, asking, (deed) => undo(deed, { code, seq: null }));
      if (done.ok) return redirect(paths.verification(code, 'thu-lai'));
      return showOne(ask, code, { wrong: refusals(done.reasons, undoReasonText, ask.language) });
    },
  }),
];

async function showAll(ask: Visit): Promise<Answer> {
  const { house, actor, now, language } = ask;
  const since = now.subtract({ hours: 24 * 30 });
  const at = await answersAt(house.db, actor, dayOf(now));
  await noteReading(house.db, {
    actor,
    subjectKind: 'verifications',
    subjectId: at[0] ?? '',
    purpose: 'look',
    at: now,
  });
  const [asked, asking] = await Promise.all([
    askedOf(house.db, at, since),
    askedBy(house.db, unitsWhere(actor, needs), since),
  ]);
  const props = { language, asked: await seenQuestions(ask, asked), asking: await seenQuestions(ask, asking) };
  return page({ title: questionWords(language).title, place: 'verifications', body: <QuestionsPage {...props} /> });
}

/** The question, where a unit of this official was asked it. */
async function mine({ house: { db }, actor, now }: Visit, code: string) {
  const question = await questionOf(db, code);
  const at = question?.asked_unit_id;
  return at && (await answersAt(db, actor, dayOf(now))).includes(at) ? question : undefined;
}

type Shown = Pick<ReplyProps, 'just' | 'wrong' | 'typed'>;

async function showOne(ask: Visit, code: string, shown: Shown): Promise<Answer> {
  const { house, actor, now, language } = ask;
  const found = await mine(ask, code);
  const dossier = found && (await dossierByCode(house.db, code));
  const [question] = found ? await seenQuestions(ask, [found]) : [];
  if (!question || !dossier) return missing;
  await noteReading(house.db, { actor, subjectKind: 'dossier', subjectId: dossier.id, purpose: 'verify', at: now });
  const mayTakeBack =
    question.answered_by === actorId(ask) && (await wayBackOf(house.db, dossier.id))?.by === actorId(ask);
  const props = { language, question, mayTakeBack, today: dayOf(now), ...shown };
  return page({
    title: questionWords(language).reply,
    place: 'verifications',
    status: shown.wrong?.length ? 422 : 200,
    body: <ReplyPage {...props} />,
  });
}

type Replying = Visit<{ code: string }, unknown, { key: string; letter?: string; answeredOn?: string; said?: string }>;

async function reply(ask: Replying): Promise<Answer> {
  const { code } = ask.params;
  if (!(await mine(ask, code))) return missing;
  const { scans, refused } = await keepScans(ask, ask.body);
  const typed = withScans(ask.body, scans);
  if (refused.length > 0) return showOne(ask, code, { wrong: refused.map((text) => ({ text })), typed });
  const { on, said } = readAnswer(ask.body);
  const given = { letter: (ask.body.letter ?? '').trim(), on, said, scan: scans.get('letter') ?? null };
  const sent = { code, ...given, on: on?.toString() ?? '' };
  const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: sent };
  const done = await perform(ask.house.db, asking, (deed) => replyToQuestion(deed, code, given));
  return done.ok
    ? redirect(paths.verification(code, 'tra-loi'))
    : showOne(ask, code, { wrong: refusals(done.reasons, replyReasonText, ask.language), typed });
}
