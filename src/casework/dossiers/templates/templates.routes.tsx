import { Type } from 'typebox';
import { perform, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, file, missing, page, redirect } from '#platform/http/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { fillWord, largestWord, wordType } from '#platform/word/index.ts';
import { mayEditCatalogue } from '../../procedures/index.ts';
import { paths } from '../paths.ts';
import { addTemplateRoutes } from './add.routes.tsx';
import { addWords } from './add.text.ts';
import { bringTemplate, takeTemplateBack } from './bring.act.ts';
import { isSound, lookAtFile } from './brought-file.ts';
import { sample } from './sample.ts';
import { scopeRoutes } from './scope.routes.tsx';
import { scopeWords } from './scope.text.ts';
import { found, listed, type OfTemplate, onePage, trail } from './show-template.tsx';
import { TemplatePreview } from './template.page.tsx';
import { readTyped, type TypedTemplate } from './template.rules.ts';
import { templateReasonText, templateWords } from './template.text.ts';
import { type Listed, nameOfTemplate, standingText, TemplatesPage } from './templates.page.tsx';
import { templateFile } from './templates.ts';

const needs = 'procedure.edit';
const params = Type.Object({ template: Type.String({ pattern: '^[a-z0-9-]{1,60}$' }) });
const deedKey = Type.String({ minLength: 10, maxLength: 60 });
const said = Type.Optional(Type.String({ maxLength: 1000 }));

type Of<Body = unknown> = OfTemplate<Body>;
interface Sent {
  readonly key: string;
  readonly do: 'look' | 'write';
  readonly digest?: string;
  readonly from?: string;
  readonly why?: string;
}

/** `/quan-tri/mau`: templates of drafts, looked at, brought and taken back. */
export const templateRoutes: HouseRoute[] = [
  route({ method: 'GET', path: paths.templates(), needs, handle: listPage }),
  ...addTemplateRoutes,
  ...scopeRoutes,
  ...sheetRoutes({
    path: paths.templates(),
    needs,
    async sheet(ask) {
      if (!(await mayEditCatalogue(ask.house.db, ask.actor))) return undefined;
      const said = templateWords(ask.language);
      const sheet = sheetOf<Listed>({
        name: said.template,
        lines: await listed(ask),
        columns: [
          { head: said.template, width: 50, cell: (one) => nameOfTemplate(one, ask.language) },
          { head: said.usedFor, width: 50, cell: ({ usedFor }) => usedFor || said.every },
          { head: said.inForce, width: 30, cell: (one) => standingText(one, ask.language) },
        ],
      });
      return { ...sheet, file: `mau-du-thao-${dayOf(ask.now)}` };
    },
  }),
  route({
    method: 'GET',
    path: paths.template(':template'),
    needs,
    params,
    query: Type.Object({
      ghi: Type.Optional(Type.Integer({ minimum: 1 })),
      huy: Type.Optional(Type.Integer({ minimum: 1 })),
      them: Type.Optional(Type.Literal('1')),
      bo: Type.Optional(Type.Literal('1')),
      'pham-vi': Type.Optional(Type.Integer({ minimum: 1 })),
      'pham-vi-huy': Type.Optional(Type.Integer({ minimum: 1 })),
    }),
    handle(ask) {
      const { ghi, huy, them, bo } = ask.query;
      const { 'pham-vi': scoped, 'pham-vi-huy': unscoped } = ask.query;
      const [said, own, scope] = [templateWords(ask.language), addWords(ask.language), scopeWords(ask.language)];
      const ofScope = scoped ? scope.done(scoped) : unscoped ? scope.undone(unscoped) : undefined;
      const ofVersion = ofScope ?? (ghi ? said.done(ghi) : huy ? said.undone(huy) : undefined);
      return onePage(ask, { done: ofVersion ?? (them ? own.added : bo ? own.droppedNow : undefined) });
    },
  }),
  route({
    method: 'POST',
    path: paths.template(':template'),
    needs,
    params,
    takesFiles: largestWord,
    body: Type.Object({
      ...{ key: deedKey, from: said, why: said },
      do: Type.Union([Type.Literal('look'), Type.Literal('write')]),
      digest: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$' })),
    }),
    handle: (ask) => (ask.body.do === 'write' ? write(ask) : look(ask)),
  }),
  route({
    method: 'GET',
    path: paths.templateFile(':template', ':file'),
    needs,
    params: Type.Object({
      ...params.properties,
      file: Type.String({ pattern: '^(mau|dien-thu|ban-\\d{1,4})\\.docx$' }),
    }),
    handle: fileOf,
  }),
  route({
    method: 'POST',
    path: paths.takeTemplateBack(':template'),
    needs,
    params,
    body: Type.Object({ key: deedKey, version: Type.String({ format: 'uuid' }), why: said }),
    handle: takeBack,
  }),
];

async function listPage(ask: Visit): Promise<Answer> {
  if (!(await mayEditCatalogue(ask.house.db, ask.actor))) return missing;
  const { language } = ask;
  return page({
    title: templateWords(language).title,
    place: 'templates',
    trail: trail(ask).slice(0, 1),
    body: <TemplatesPage language={language} templates={await listed(ask)} />,
  });
}

const typedIn = ({ body }: Of<Sent>): TypedTemplate => ({ from: body.from ?? '', why: body.why ?? '' });

/** Shows what was brought filled with the sample: nothing of the template changes. */
async function look(ask: Of<Sent>): Promise<Answer> {
  const template = await found(ask);
  if (!template) return missing;
  const { now, language } = ask;
  const typed = typedIn(ask);
  const read = readTyped(typed, dayOf(now));
  const wrong = read.ok ? [] : refusals(read.reasons, templateReasonText, language);
  const seen = await lookAtFile(ask);
  if (seen.wrong || wrong.length > 0) return onePage(ask, { typed, wrong: [...(seen.wrong ?? []), ...wrong] });
  return page({
    title: nameOfTemplate(template, language),
    place: 'templates',
    trail: trail(ask),
    again: paths.template(template.key),
    body: <TemplatePreview {...{ language, template, typed }} digest={seen.digest} lines={seen.lines} />,
  });
}

/** Writes what the preview showed: the kept file is read and judged again. */
async function write(ask: Of<Sent>): Promise<Answer> {
  const template = await found(ask);
  if (!template) return missing;
  const { house, actor, now, language, body } = ask;
  const typed = typedIn(ask);
  const read = readTyped(typed, dayOf(now));
  const sound = await isSound(ask, body.digest);
  const reasons = [...(read.ok ? [] : read.reasons), ...(sound ? [] : [{ field: 'file', reason: 'no-file' } as const])];
  if (!read.ok || !sound || !body.digest)
    return onePage(ask, { typed, wrong: refusals(reasons, templateReasonText, language) });
  const bringing = { template: template.key, digest: body.digest, ...read.value };
  const asking = { actor, now, key: body.key, body: { ...bringing, from: bringing.from.toString() } };
  const done = await perform(house.db, asking, (deed) => bringTemplate(deed, bringing));
  return done.ok
    ? redirect(`${paths.template(template.key)}?ghi=${done.value}`)
    : onePage(ask, { typed, wrong: refusals(done.reasons, templateReasonText, language) });
}

async function takeBack(ask: Of<{ key: string; version: string; why?: string }>): Promise<Answer> {
  const template = await found(ask);
  if (!template) return missing;
  const { house, actor, now, language, body } = ask;
  const taking = { template: template.key, version: body.version, why: body.why ?? '' };
  const done = await perform(house.db, { actor, now, key: body.key, body: taking }, (deed) =>
    takeTemplateBack(deed, taking),
  );
  if (done.ok) return redirect(`${paths.template(template.key)}?huy=${done.value}`);
  const wrong = refusals(done.reasons, templateReasonText, language).map(({ text }) => ({ text }));
  return onePage(ask, { wrong });
}

/** The template in force, the same filled with the sample, or one of its versions. */
async function fileOf(ask: Visit<{ template: string; file: string }>): Promise<Answer> {
  const template = await found(ask);
  if (!template) return missing;
  const { file: wanted } = ask.params;
  const number = /^ban-(\d+)/.exec(wanted)?.[1];
  const version = number ? template.history.find((one) => one.number === Number(number)) : undefined;
  if (number && !version) return missing;
  const bytes = await templateFile(ask.house, { ...template, brought: version ?? template.brought });
  const shown = bytes && wanted === 'dien-thu.docx' ? await fillWord(bytes, sample) : bytes;
  return shown ? file(shown, wordType, `${template.key}-${wanted}`) : missing;
}
