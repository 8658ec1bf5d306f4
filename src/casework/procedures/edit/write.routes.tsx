import { Type } from 'typebox';
import { besideFields } from '#design/index.ts';
import { administrationPath } from '#foundations/organisations/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { administerWords } from '../administer/administer.text.ts';
import { entriesOf } from '../catalogue/register.ts';
import { paths } from '../paths.ts';
import { inForce } from '../versions/code.rules.ts';
import { type EditedRow, fieldNames, versionToEdit } from './edit.store.ts';
import { editWords } from './edit.text.ts';
import { FormPage } from './form.page.tsx';
import { mayEditCatalogue } from './keepers.ts';
import { PreviewPage } from './preview.page.tsx';
import { editReasonText } from './reasons.text.ts';
import type { UseOf } from './take-back.act.ts';
import { type Typed, typedOf } from './typed.rules.ts';
import { draftOf, writeVersion } from './write.act.ts';

const needs = 'procedure.edit';
const key = Type.String({ maxLength: 200 });
const id = Type.String({ format: 'uuid' });
const deedKey = Type.String({ minLength: 10, maxLength: 60 });

/** `/quan-tri/thu-tuc/{key}/phien-ban-moi`: a new version with its preview. */
export const writeRoutes = (useOf: UseOf): HouseRoute[] => [
  route({
    method: 'GET',
    path: paths.newVersion(':key'),
    needs,
    params: Type.Object({ key }),
    query: Type.Object({ tu: Type.Optional(id) }),
    handle: (ask) => withBase(ask, ask.query.tu, async (base) => form(ask, { base, typed: typedOf(base.content) })),
  }),
  route({
    method: 'POST',
    path: paths.newVersion(':key'),
    needs,
    params: Type.Object({ key }),
    body: Type.Object({
      key: deedKey,
      do: Type.Union(['preview', 'more', 'write'].map((word) => Type.Literal(word))),
      base: id,
    }),
    handle: (ask) =>
      withBase(ask, ask.body.base, (base) => {
        const seen = { base, typed: typedIn(ask.body) };
        if (ask.body.do === 'more') return form(ask, seen);
        return ask.body.do === 'write' ? write(ask, seen) : preview(ask, useOf, seen);
      }),
  }),
];

type Asked<Body = unknown> = Visit<{ key: string }, unknown, Body>;

interface Seen {
  readonly base: EditedRow;
  readonly typed: Typed;
  readonly wrong?: readonly Refusal[];
}

/** Goes on with the version asked for, else with the one of today; to whoever does not keep the catalogue nothing is there. */
async function withBase(
  ask: Asked,
  asked: string | undefined,
  answer: (base: EditedRow) => Promise<Answer>,
): Promise<Answer> {
  const { house, actor, params, now } = ask;
  if (!(await mayEditCatalogue(house.db, actor))) return missing;
  const entries = await entriesOf(house.db, params.key);
  const today = entries.find((entry) => inForce(entry, dayOf(now))) ?? entries.at(-1);
  const version = asked ?? today?.versionId;
  const base = version && (await versionToEdit(house.db, params.key, version));
  return base ? answer(base) : missing;
}

/** No text of the form is longer than the longest condition of a law. */
const longest = 5000;

/** The fields of the form, all of them texts: what else was sent is left out. */
const typedIn = (body: object): Typed =>
  Object.fromEntries(
    Object.entries(body as Readonly<Record<string, unknown>>)
      .filter(([name]) => !['key', 'do', 'base'].includes(name))
      .flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.slice(0, longest)]] : [])),
  );

/** The way to a page of one procedure. */
export const trailTo = ({ language, params }: Visit<{ key: string }>, { content }: Pick<EditedRow, 'content'>) => [
  { text: administerWords(language).administration, href: administrationPath() },
  { text: administerWords(language).title, href: paths.adminProcedures() },
  { text: content.name, href: paths.adminProcedure(params.key) },
];

async function form(ask: Asked, { base, typed, wrong = [] }: Seen): Promise<Answer> {
  const { house, language, params } = ask;
  const fields = await fieldNames(house.db);
  return page({
    title: editWords(language).title(base.content.name),
    place: 'catalogue',
    trail: trailTo(ask, base),
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.newVersion(params.key, base.id) : undefined,
    body: (
      <FormPage
        {...{ language, base, typed, fields, wrong }}
        procedureKey={params.key}
        errors={besideFields(wrong)}
        k={newId()}
      />
    ),
  });
}

async function preview(ask: Asked, useOf: UseOf, seen: Seen): Promise<Answer> {
  const { house, language, params, now } = ask;
  const { base, typed } = seen;
  const draft = await draftOf(house.db, { base, typed, today: dayOf(now) });
  if (!draft.ok) return form(ask, { ...seen, wrong: refusals(draft.reasons, editReasonText, language) });
  const { open } = await useOf(house.db, { id: base.id, since: base.valid_from });
  return page({
    title: editWords(language).previewTitle(draft.value.record.name),
    place: 'catalogue',
    trail: trailTo(ask, base),
    again: paths.newVersion(params.key, base.id),
    body: (
      <PreviewPage
        {...{ language, base, typed }}
        draft={draft.value}
        procedureKey={params.key}
        keep={open}
        k={newId()}
      />
    ),
  });
}

async function write(ask: Asked<{ key: string }>, seen: Seen): Promise<Answer> {
  const { house, actor, now, params, language, body } = ask;
  const writing = { key: params.key, base: seen.base.id, typed: seen.typed };
  const done = await perform(house.db, { actor, now, key: body.key, body: writing }, (deed) =>
    writeVersion(deed, writing),
  );
  if (done.ok) return redirect(paths.adminProcedure(params.key, 'ghi'));
  return form(ask, { ...seen, wrong: refusals(done.reasons, editReasonText, language) });
}
