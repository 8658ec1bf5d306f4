import { Type } from 'typebox';
import { besideFields } from '#design/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { paths } from '../paths.ts';
import { editRows, versionToEdit } from './edit.store.ts';
import { editWords } from './edit.text.ts';
import { mayEditCatalogue } from './keepers.ts';
import { editReasonText } from './reasons.text.ts';
import { trailTo, unitNames } from './screen.tsx';
import { takeBackVersion, type UseOf, whyItStays } from './take-back.act.ts';
import { TakeBackPage } from './take-back.page.tsx';

const needs = 'procedure.edit';
const params = Type.Object({ key: Type.String({ maxLength: 200 }), version: Type.String({ format: 'uuid' }) });

/** `/quan-tri/thu-tuc/{key}/huy-phien-ban/{version}`: a version is taken back while nothing was received under it. */
export const takeBackRoutes = (useOf: UseOf): HouseRoute[] => [
  route({
    method: 'GET',
    path: paths.takeBackVersion(':key', ':version'),
    needs,
    params,
    handle: (ask) => takeBackPage(ask, useOf, {}),
  }),
  route({
    method: 'POST',
    path: paths.takeBackVersion(':key', ':version'),
    needs,
    params,
    body: Type.Object({
      key: Type.String({ minLength: 10, maxLength: 60 }),
      why: Type.Optional(Type.String({ maxLength: 1000 })),
    }),
    handle: (ask) => takeBack(ask, useOf),
  }),
];

type OfVersion<Body = unknown> = Visit<{ key: string; version: string }, unknown, Body>;

async function takeBack(ask: OfVersion<{ key: string; why?: string }>, useOf: UseOf): Promise<Answer> {
  const { house, actor, now, params, language, body } = ask;
  const taking = { ...params, why: body.why ?? '' };
  const done = await perform(house.db, { actor, now, key: body.key, body: taking }, (deed) =>
    takeBackVersion(deed, taking, useOf),
  );
  if (done.ok)
    return redirect(done.value === 'gone' ? paths.adminProcedures() : paths.adminProcedure(params.key, 'huy'));
  return takeBackPage(ask, useOf, { typed: taking.why, wrong: refusals(done.reasons, editReasonText, language) });
}

async function takeBackPage(
  ask: OfVersion,
  useOf: UseOf,
  { typed = '', wrong = [] }: { readonly typed?: string; readonly wrong?: readonly Refusal[] },
): Promise<Answer> {
  const { house, actor, params, language } = ask;
  const { db } = house;
  if (!(await mayEditCatalogue(db, actor))) return missing;
  const version = await versionToEdit(db, params.key, params.version);
  const edits = version ? await editRows(db, version.procedure_id) : [];
  const edit = edits.find((one) => one.version_id === params.version);
  const before = edit?.base_id ? await versionToEdit(db, params.key, edit.base_id) : undefined;
  if (!version || !edit || (edit.base_id && !before)) return missing;
  const base = before ?? null;
  const stays = whyItStays(edits, version.id, await useOf(db, { id: version.id, since: version.valid_from }));
  return page({
    title: editWords(language).takeBackTitle(version.content.name),
    place: 'catalogue',
    trail: trailTo(ask, version),
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.takeBackVersion(params.key, version.id) : undefined,
    body: (
      <TakeBackPage
        {...{ language, version, base, stays, typed, wrong }}
        unitName={await unitNames(db)}
        procedureKey={params.key}
        errors={besideFields(wrong)}
        k={newId()}
      />
    ),
  });
}
