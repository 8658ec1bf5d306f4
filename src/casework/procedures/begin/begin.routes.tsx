import { Type } from 'typebox';
import { besideFields } from '#design/index.ts';
import { administrationPath, allUnits } from '#foundations/organisations/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { administerWords } from '../administer/administer.text.ts';
import { groundIn } from '../edit/ground.ts';
import { mayEditCatalogue } from '../edit/keepers.ts';
import { paths } from '../paths.ts';
import { beginProcedure } from './begin.act.ts';
import { BeginPage } from './begin.page.tsx';
import type { TypedBeginning } from './begin.rules.ts';
import { beginReasonText, beginWords } from './begin.text.ts';

const needs = 'procedure.edit';
const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }));

/** `/quan-tri/thu-tuc/moi`: a procedure that is not in the catalogue yet. */
export const beginRoutes: HouseRoute[] = [
  route({ method: 'GET', path: paths.newProcedure(), needs, handle: (ask) => form(ask, {}) }),
  route({
    method: 'POST',
    path: paths.newProcedure(),
    needs,
    body: Type.Object({
      key: Type.String({ minLength: 10, maxLength: 60 }),
      ...{ name: text(500), level: text(20), field: text(200), newField: text(200), settles: text(100) },
    }),
    async handle(ask) {
      const { house, actor, now, language } = ask;
      const { key, ...typed } = ask.body;
      const done = await perform(house.db, { actor, now, key, body: typed }, (deed) => beginProcedure(deed, typed));
      if (done.ok) return redirect(paths.newVersion(done.value));
      return form(ask, typed, refusals(done.reasons, beginReasonText, language));
    },
  }),
];

async function form(ask: Visit, typed: TypedBeginning, wrong: readonly Refusal[] = []): Promise<Answer> {
  const { house, actor, language } = ask;
  if (!(await mayEditCatalogue(house.db, actor))) return missing;
  const [{ fields, departments }, units] = await Promise.all([groundIn(house.db, dayOf(ask.now)), allUnits(house.db)]);
  return page({
    title: beginWords(language).title,
    place: 'catalogue',
    trail: [
      { text: administerWords(language).administration, href: administrationPath() },
      { text: administerWords(language).title, href: paths.adminProcedures() },
    ],
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.newProcedure() : undefined,
    body: (
      <BeginPage
        {...{ language, typed, fields, wrong }}
        departments={units.filter(({ key }) => departments.includes(key))}
        errors={besideFields(wrong)}
        k={newId()}
      />
    ),
  });
}
