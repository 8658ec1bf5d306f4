import { Type } from 'typebox';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { largestWord } from '#platform/word/index.ts';
import { mayEditCatalogue } from '../../procedures/index.ts';
import { paths } from '../paths.ts';
import { addTemplate, dropTemplate } from './add.act.ts';
import { AddPage, AddPreview } from './add.page.tsx';
import { addWords, ownReasonText } from './add.text.ts';
import { isSound, lookAtFile } from './brought-file.ts';
import { fieldChoices, unitChoices } from './choices.ts';
import { deedKey, ownBody, type SentOwn, templateKey, why } from './own.form.ts';
import { type OwnReason, readOwn, type Standing, type TypedOwn, typedOwn } from './own.rules.ts';
import { found, type OfTemplate, onePage, trail } from './show-template.tsx';
import { templatesOn } from './templates.ts';

const needs = 'procedure.edit';
type Adding = Visit<unknown, unknown, SentOwn & { readonly digest?: string }>;

/** `/quan-tri/mau/them-moi`: a template that is not there yet, looked at, written, and taken back until it is used. */
export const addTemplateRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.newTemplate(),
    needs,
    handle: (ask) =>
      form(ask, {
        name: '',
        english: '',
        units: [],
        procedures: [],
        fields: [],
        from: formatDay(dayOf(ask.now)),
        why: '',
      }),
  }),
  route({
    method: 'POST',
    path: paths.newTemplate(),
    needs,
    takesFiles: largestWord,
    body: Type.Object({
      ...ownBody,
      digest: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$' })),
    }),
    handle: add,
  }),
  route({
    method: 'POST',
    path: paths.dropTemplate(':template'),
    needs,
    params: Type.Object({ template: templateKey }),
    body: Type.Object({ key: deedKey, why }),
    handle: drop,
  }),
];

async function form(ask: Visit, typed: TypedOwn, wrong: readonly Refusal[] = []): Promise<Answer> {
  const { house, actor, language, now } = ask;
  if (!(await mayEditCatalogue(house.db, actor))) return missing;
  const choices = await fieldChoices(house.db, dayOf(now), language);
  return page({
    title: addWords(language).add,
    place: 'templates',
    trail: trail(ask),
    status: wrong.length > 0 ? 422 : 200,
    again: paths.newTemplate(),
    body: <AddPage {...{ language, typed, choices, wrong }} units={await unitChoices(house.db, dayOf(now))} />,
  });
}

/** Names that are taken, and what a template may be for today; names of one's own are asked for by the act, which may come twice. */
async function standing({ house, now, language, body }: Adding): Promise<Standing> {
  const [templates, choices] = await Promise.all([
    templatesOn(house, now),
    fieldChoices(house.db, dayOf(now), language),
  ]);
  const counts = ({ own }: (typeof templates)[number]) => !own || (body.do === 'look' && !own.taken_back_at);
  return {
    names: templates.filter(counts).map(({ name }) => name),
    units: (await unitChoices(house.db, dayOf(now))).map(({ id }) => id),
    procedures: choices.flatMap(({ procedures }) => procedures.map(({ key }) => key)),
    fields: choices.map(({ key }) => key),
  };
}

/** Looks at a new template, goes back to its form, or writes it: what speaks against it is said each time. */
async function add(ask: Adding): Promise<Answer> {
  const { house, actor, now, language, body } = ask;
  if (!(await mayEditCatalogue(house.db, actor))) return missing;
  const typed = typedOwn(ask.body);
  if (body.do === 'edit') return form(ask, typed);
  const read = readOwn(typed, dayOf(now), await standing(ask));
  const wrong = read.ok ? [] : refusals(read.reasons, ownReasonText, language);
  if (body.do === 'look') return look(ask, typed, wrong);
  const sound = await isSound(ask, body.digest);
  const noFile: OwnReason = { field: 'file', reason: 'no-file' };
  if (!read.ok || !sound || !body.digest)
    return form(ask, typed, [...wrong, ...(sound ? [] : refusals([noFile], ownReasonText, language))]);
  const adding = { ...read.value, digest: body.digest };
  const asking = { actor, now, key: body.key, body: { ...adding, from: adding.from.toString() } };
  const done = await perform(house.db, asking, (deed) => addTemplate(deed, adding));
  return done.ok
    ? redirect(`${paths.template(done.value)}?them=1`)
    : form(ask, typed, refusals(done.reasons, ownReasonText, language));
}

async function look(ask: Adding, typed: TypedOwn, wrong: readonly Refusal[]): Promise<Answer> {
  const seen = await lookAtFile(ask);
  if (seen.wrong || wrong.length > 0) return form(ask, typed, [...wrong, ...(seen.wrong ?? [])]);
  const { language, now, house } = ask;
  const choices = await fieldChoices(house.db, dayOf(now), language);
  const units = await unitChoices(house.db, dayOf(now));
  return page({
    title: addWords(language).add,
    place: 'templates',
    trail: trail(ask),
    again: paths.newTemplate(),
    body: <AddPreview {...{ language, typed, choices, units }} digest={seen.digest} lines={seen.lines} />,
  });
}

async function drop(ask: OfTemplate<{ key: string; why?: string }>): Promise<Answer> {
  const template = await found(ask);
  if (!template?.own) return missing;
  const { house, actor, now, language, body } = ask;
  const dropping = { template: template.key, why: body.why ?? '' };
  const done = await perform(house.db, { actor, now, key: body.key, body: dropping }, (deed) =>
    dropTemplate(deed, dropping),
  );
  if (done.ok) return redirect(`${paths.template(template.key)}?bo=1`);
  const wrong = refusals(done.reasons, ownReasonText, language).map(({ text }) => ({ text }));
  return onePage(ask, { wrong });
}
