import { Type } from 'typebox';
import { besideFields } from '#design/index.ts';
import { administrationPath } from '#foundations/organisations/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { administerWords } from '../administer/administer.text.ts';
import { entriesOf } from '../catalogue/register.ts';
import { mayEditCatalogue } from '../edit/keepers.ts';
import type { UseOf } from '../edit/take-back.act.ts';
import { paths } from '../paths.ts';
import { endProcedure, lookEnding, takeBackEnd } from './end.act.ts';
import { EndLookPage, EndPage, type EndProps } from './end.page.tsx';
import type { TypedEnding } from './end.rules.ts';
import { endingOf } from './end.store.ts';
import { endReasonText, endWords } from './end.text.ts';

const needs = 'procedure.edit';
const params = Type.Object({ key: Type.String({ maxLength: 200 }) });
const deedKey = Type.String({ minLength: 10, maxLength: 60 });
const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }));

/** `/quan-tri/thu-tuc/{key}/bai-bo`: a procedure is ended by a decision; `huy-bai-bo` takes that back. */
export const endRoutes = (useOf: UseOf): HouseRoute[] => [
  route({ method: 'GET', path: paths.endProcedure(':key'), needs, params, handle: (ask) => form(ask, {}) }),
  route({
    method: 'POST',
    path: paths.endProcedure(':key'),
    needs,
    params,
    body: Type.Object({
      key: deedKey,
      do: Type.Optional(Type.Union([Type.Literal('look'), Type.Literal('edit'), Type.Literal('write')])),
      ...{ endsOn: text(20), number: text(100), signedOn: text(20), issuer: text(200), title: text(500) },
    }),
    async handle(ask) {
      const { house, actor, now, language, params } = ask;
      const { key, do: pressed = 'look', ...typed } = ask.body;
      if (pressed === 'edit') return form(ask, typed);
      if (pressed === 'look') return look(ask, typed, useOf);
      const asking = { actor, now, key, body: { at: params.key, ...typed } };
      const done = await perform(house.db, asking, (deed) => endProcedure(deed, params.key, typed));
      if (done.ok) return redirect(paths.endProcedure(params.key));
      return form(ask, typed, refusals(done.reasons, endReasonText, language));
    },
  }),
  route({
    method: 'POST',
    path: paths.undoEnd(':key'),
    needs,
    params,
    body: Type.Object({ key: deedKey, why: text(1000) }),
    async handle(ask) {
      const { house, actor, now, language, params } = ask;
      const { key, why = '' } = ask.body;
      const asking = { actor, now, key, body: { at: params.key, why } };
      const done = await perform(house.db, asking, (deed) => takeBackEnd(deed, params.key, why));
      if (done.ok) return redirect(paths.adminProcedure(params.key));
      return form(ask, { why }, refusals(done.reasons, endReasonText, language));
    },
  }),
];

const trailTo = ({ language, params }: Visit<{ key: string }>, name: string) => [
  { text: administerWords(language).administration, href: administrationPath() },
  { text: administerWords(language).title, href: paths.adminProcedures() },
  { text: name, href: paths.adminProcedure(params.key) },
];

/** What it would do, or everything that stands against it. */
async function look(ask: Visit<{ key: string }>, typed: TypedEnding, useOf: UseOf): Promise<Answer> {
  const { house, actor, now, language, params } = ask;
  const looked = await lookEnding({ db: house.db, actor, now }, { key: params.key, typed, useOf });
  if (!looked.ok) return form(ask, typed, refusals(looked.reasons, endReasonText, language));
  const name = (await entriesOf(house.db, params.key)).at(-1)?.name ?? '';
  return page({
    title: endWords(language).lookTitle(name),
    place: 'catalogue',
    trail: trailTo(ask, name),
    again: paths.endProcedure(params.key),
    body: <EndLookPage {...looked.value} {...{ language, name, typed }} procedureKey={params.key} k={newId()} />,
  });
}

async function form(
  ask: Visit<{ key: string }>,
  typed: EndProps['typed'],
  wrong: readonly Refusal[] = [],
): Promise<Answer> {
  const { house, actor, language, params } = ask;
  const last = (await entriesOf(house.db, params.key)).at(-1);
  if (!last || !(await mayEditCatalogue(house.db, actor))) return missing;
  return page({
    title: endWords(language).title(last.name),
    place: 'catalogue',
    trail: trailTo(ask, last.name),
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.endProcedure(params.key) : undefined,
    body: (
      <EndPage
        {...{ language, typed, wrong }}
        procedureKey={params.key}
        name={last.name}
        ending={await endingOf(house.db, last.procedureId)}
        errors={besideFields(wrong)}
        k={newId()}
      />
    ),
  });
}
