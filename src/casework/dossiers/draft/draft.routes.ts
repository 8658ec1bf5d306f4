import { Type } from 'typebox';
import { perform, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, file, missing, redirect } from '#platform/http/index.ts';
import { noteReading } from '#platform/reading/index.ts';
import { fillWord, largestWord, wordType } from '#platform/word/index.ts';
import { keepWord, noWordText } from '../../documents/index.ts';
import { paths } from '../paths.ts';
import { offeredOn, templateFile, templatesFor } from '../templates/templates.ts';
import { actsOf } from '../view/acts.view.ts';
import { actFields, dossierParams, shortText } from '../view/dossier.form.ts';
import { type Whole, wholeDossier } from '../view/dossier.view.ts';
import { showDossier } from '../view/show.tsx';
import type { DraftReason } from './draft.rules.ts';
import { draftReasonText } from './draft.text.ts';
import { factsOf } from './facts.ts';
import { putDraftBack } from './put.act.ts';

const act = 'du-thao';
const needs = 'dossier.read';
const template = Type.String({ pattern: '^[a-z0-9-]{1,60}$' });
type Sent = { key: string; seq: number; template?: string };

/** Drafts in Word: filled for a dossier, put back, and each version as it was put back. */
export const draftRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.filledDraft(':code', ':template'),
    needs,
    params: Type.Object({ ...dossierParams.properties, template }),
    async handle(ask) {
      const whole = await wholeDossier(ask.house.db, ask.actor, ask.params.code);
      return whole && (await actsOf(ask, whole)).drafts ? filled(ask, whole, ask.params.template) : missing;
    },
  }),
  route({
    method: 'GET',
    path: paths.draft(':code', ':template', ':number'),
    needs,
    params: Type.Object({ ...dossierParams.properties, template, number: Type.Integer({ minimum: 1, maximum: 999 }) }),
    async handle(ask) {
      const { house, actor, params } = ask;
      const whole = await wholeDossier(house.db, actor, params.code);
      const draft = whole?.drafts.find((one) => one.template === params.template && one.number === params.number);
      const bytes = draft && (await house.files.get(draft.digest));
      if (!whole || !bytes) return missing;
      await read(ask, whole);
      return file(bytes, wordType, `${params.code}-${params.template}-${params.number}.docx`);
    },
  }),
  route({
    method: 'POST',
    path: paths.act(':code', act),
    needs,
    params: dossierParams,
    body: Type.Object({ ...actFields, template: shortText }),
    takesFiles: largestWord,
    handle: put,
  }),
];

const read = ({ house, actor, now }: Visit, { dossier }: Whole): Promise<void> =>
  noteReading(house.db, { actor, at: now, subjectKind: 'dossier', subjectId: dossier.id, purpose: 'draft' });

async function filled(ask: Visit, whole: Whole, key: string): Promise<Answer> {
  const offered = templatesFor(await offeredOn(ask), whole);
  const chosen = offered.find((one) => one.key === key);
  const template = chosen && (await templateFile(ask.house, chosen));
  const bytes = template && (await fillWord(template, await factsOf(ask, whole)));
  if (!bytes) return missing;
  await read(ask, whole);
  return file(bytes, wordType, `${whole.dossier.code}-${key}.docx`);
}

async function put(ask: Visit<{ code: string }, unknown, Sent>): Promise<Answer> {
  const { house, actor, now, language, body, params } = ask;
  const whole = await wholeDossier(house.db, actor, params.code);
  if (!whole) return missing;
  const no = (texts: readonly { readonly text: string; readonly field?: string }[]) =>
    showDossier(ask, params.code, { act, refused: texts, typed: { ...body } });
  const upload = ask.uploads.find(({ field, bytes }) => field === 'file' && bytes.length > 0);
  const chosen = templatesFor(await offeredOn(ask), whole).find(({ key }) => key === body.template);
  const wanting: DraftReason[] = [
    ...(chosen ? [] : [{ field: 'template', reason: 'no-template' } as const]),
    ...(upload ? [] : [{ field: 'file', reason: 'no-file' } as const]),
  ];
  if (!chosen || !upload) return no(refusals(wanting, draftReasonText, language));
  if (!(await actsOf(ask, whole)).drafts)
    return no(refusals([{ reason: 'not-at-this-step' }], draftReasonText, language));
  const kept = await keepWord(house, { actor, now }, upload);
  if (!kept.ok) return no(kept.reasons.map((reason) => ({ text: noWordText(reason, language), field: 'file' })));
  const word = kept.value;
  const asked = { code: params.code, seq: body.seq };
  const sent = { act, code: asked.code, seq: body.seq, template: chosen.key, digest: word.digest };
  const done = await perform(house.db, { actor, now, key: body.key, body: sent }, (deed) =>
    putDraftBack(deed, asked, { template: chosen.key, word }),
  );
  return done.ok
    ? redirect(`${paths.dossier(asked.code)}?vua=${act}`)
    : no(refusals(done.reasons, draftReasonText, language));
}
