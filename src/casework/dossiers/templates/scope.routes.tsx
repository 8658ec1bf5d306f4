import { Type } from 'typebox';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { dayOf, formatDay, parseDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { ownReasonText } from './add.text.ts';
import { fieldChoices, unitChoices } from './choices.ts';
import { deedKey, ownBody, type SentOwn, templateKey, why } from './own.form.ts';
import { readOwn, type TypedOwn, typedOwn } from './own.rules.ts';
import { scopeTemplate, takeScopeBack } from './scope.act.ts';
import { ScopePage, ScopePreview } from './scope.page.tsx';
import { scopeOn } from './scope.rules.ts';
import { scopeWords } from './scope.text.ts';
import { found, type OfTemplate, onePage, trailOf } from './show-template.tsx';
import type { Listed } from './templates.page.tsx';
import { templatesOn } from './templates.ts';

const needs = 'procedure.edit';
const params = Type.Object({ template: templateKey });
type Scoping = OfTemplate<SentOwn & { readonly seen?: number }>;

/** `/quan-tri/mau/{template}/pham-vi`: name and scope of a template of one's own, looked at, written, taken back. */
export const scopeRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.templateScope(':template'),
    needs,
    params,
    async handle(ask) {
      const template = await changeable(ask);
      if (!template) return missing;
      const { name, own, units, procedures, fields, scopes } = template;
      const english = scopeOn(own, scopes, dayOf(ask.now)).english;
      const typed = { name, english, units, procedures, fields, from: formatDay(dayOf(ask.now)), why: '' };
      return form(ask, template, typed, { seen: lastOf(template) });
    },
  }),
  route({
    method: 'POST',
    path: paths.templateScope(':template'),
    needs,
    params,
    body: Type.Object({ ...ownBody, seen: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000 })) }),
    handle: scope,
  }),
  route({
    method: 'POST',
    path: paths.takeScopeBack(':template'),
    needs,
    params,
    body: Type.Object({ key: deedKey, scope: Type.String({ format: 'uuid' }), why }),
    handle: takeBack,
  }),
];

type Own = Listed & { readonly own: NonNullable<Listed['own']> };

/** The template, if it is the district's own and still stands. */
async function changeable(ask: OfTemplate): Promise<Own | undefined> {
  const template = await found(ask);
  return template?.own && !template.own.taken_back_at ? { ...template, own: template.own } : undefined;
}

const lastOf = ({ scopes }: Listed): number => scopes[0]?.number ?? 0;

async function form(
  ask: OfTemplate,
  template: Own,
  typed: TypedOwn,
  { seen, wrong = [] }: { readonly seen: number; readonly wrong?: readonly Refusal[] },
): Promise<Answer> {
  const { language } = ask;
  return page({
    title: scopeWords(language).change,
    place: 'templates',
    trail: trailOf(ask, template),
    status: wrong.length > 0 ? 422 : 200,
    again: paths.templateScope(template.key),
    body: <ScopePage {...{ language, typed, wrong, seen }} {...(await choicesOf(ask))} template={template.key} />,
  });
}

const choicesOf = async ({ house, now, language }: OfTemplate) => ({
  choices: await fieldChoices(house.db, dayOf(now), language),
  units: await unitChoices(house.db, dayOf(now)),
});

/** What is typed, judged by what else stands; what a template is for already may stay, though it left the catalogue. */
async function read(ask: Scoping, template: Own, typed: TypedOwn) {
  const [{ choices, units }, all] = [await choicesOf(ask), await templatesOn(ask.house, ask.now)];
  return readOwn(typed, dayOf(ask.now), {
    names: all.filter(({ key, own }) => key !== template.key && !own?.taken_back_at).map(({ name }) => name),
    units: [...units.map(({ id }) => id), ...template.units],
    procedures: [...choices.flatMap(({ procedures }) => procedures.map(({ key }) => key)), ...template.procedures],
    fields: [...choices.map(({ key }) => key), ...template.fields],
  });
}

/** Looks at a change, goes back to its form, or writes it: what speaks against it is said each time. */
async function scope(ask: Scoping): Promise<Answer> {
  const template = await changeable(ask);
  if (!template) return missing;
  const { house, actor, now, language, body } = ask;
  const [typed, seen] = [typedOwn(ask.body), body.seen ?? 0];
  if (body.do === 'edit') return form(ask, template, typed, { seen });
  const judged = await read(ask, template, typed);
  if (!judged.ok) return form(ask, template, typed, { seen, wrong: refusals(judged.reasons, ownReasonText, language) });
  if (body.do === 'look') return look(ask, template, typed);
  const scoping = { template: template.key, seen, ...judged.value };
  const asking = { actor, now, key: body.key, body: { ...scoping, from: scoping.from.toString() } };
  const done = await perform(house.db, asking, (deed) => scopeTemplate(deed, scoping));
  if (done.ok) return redirect(`${paths.template(template.key)}?pham-vi=${done.value}`);
  // Who was told of another's change has seen it by this page.
  return form(ask, template, typed, {
    seen: lastOf(template),
    wrong: refusals(done.reasons, ownReasonText, language),
  });
}

async function look(ask: Scoping, template: Own, typed: TypedOwn): Promise<Answer> {
  const { language, body, now } = ask;
  const day = parseDay(typed.from) ?? dayOf(now);
  return page({
    title: scopeWords(language).change,
    place: 'templates',
    trail: trailOf(ask, template),
    again: paths.templateScope(template.key),
    body: (
      <ScopePreview
        {...{ language, typed }}
        {...(await choicesOf(ask))}
        template={template.key}
        before={scopeOn(template.own, template.scopes, day)}
        seen={body.seen ?? 0}
      />
    ),
  });
}

async function takeBack(ask: OfTemplate<{ key: string; scope: string; why?: string }>): Promise<Answer> {
  const template = await found(ask);
  if (!template?.own) return missing;
  const { house, actor, now, language, body } = ask;
  const taking = { template: template.key, scope: body.scope, why: body.why ?? '' };
  const done = await perform(house.db, { actor, now, key: body.key, body: taking }, (deed) =>
    takeScopeBack(deed, taking),
  );
  if (done.ok) return redirect(`${paths.template(template.key)}?pham-vi-huy=${done.value}`);
  return onePage(ask, { wrong: refusals(done.reasons, ownReasonText, language).map(({ text }) => ({ text })) });
}
