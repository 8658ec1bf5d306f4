import { Type } from 'typebox';
import { besideFields } from '#design/index.ts';
import {
  administrationPath,
  keepers,
  paths as organisations,
  unitById,
  unitByKey,
} from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { postUnit } from '../appoint/appointment.store.ts';
import { readRoles, type TypedReason } from '../appoint/move.rules.ts';
import { postsKept } from '../appoint/move.view.ts';
import { paths } from '../paths.ts';
import { peopleWords } from '../people/people.text.ts';
import { typedFields } from '../people/typed.ts';
import { PostPage } from './post.page.tsx';
import { openPost, removePost } from './posts.act.ts';
import type { PostReason } from './posts.rules.ts';
import { postReasonText, postWords } from './posts.text.ts';

const needs = 'person.appoint';
const key = Type.String({ minLength: 10, maxLength: 60 });
const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }));
const unit = Type.Object({ unit: Type.String({ maxLength: 60 }) });

/** A post is opened at a unit, `/quan-tri/don-vi/{unit}/chuc-danh-moi`, and taken out of its framework. */
export const postRoutes: HouseRoute[] = [
  route({
    ...{ method: 'GET', path: paths.openPost(':unit'), needs, params: unit },
    handle: (ask) => form(ask, {}),
  }),
  route({
    ...{ method: 'POST', path: paths.openPost(':unit'), needs, params: unit },
    body: Type.Object({
      ...{ key, title: text(200), standing: text(20), signsAs: text(100), signsFor: text(100), quota: text(10) },
      do: Type.Union([Type.Literal('more'), Type.Literal('write')]),
    }),
    handle: (ask) => (ask.body.do === 'more' ? form(ask, { typed: typedFields(ask.body) }) : write(ask)),
  }),
  route({
    ...{ method: 'POST', path: paths.closePost(':id'), needs },
    params: Type.Object({ id: Type.String({ format: 'uuid', maxLength: 36 }) }),
    body: Type.Object({ key }),
    async handle(ask) {
      const { house, actor, now, body, params: at, language } = ask;
      const post = await postUnit(house.db, at.id);
      const owner = post && (await unitById(house.db, post.unit_id));
      if (!owner) return missing;
      const asking = { actor, now, key: body.key, body: { close: at.id } };
      const done = await perform(house.db, asking, (deed) => removePost(deed, at.id));
      if (done.ok) return redirect(organisations.unit(owner.key));
      if (done.reasons.some(({ reason }) => reason === 'not-found')) return missing;
      const wrong = refusals<PostReason>(done.reasons, postReasonText, language, () => undefined);
      return form({ ...ask, params: { unit: owner.key } }, { wrong });
    },
  }),
];

type At = Visit<{ unit: string }>;

interface Typing {
  readonly typed?: Readonly<Record<string, string>>;
  readonly wrong?: readonly Refusal[];
}

async function form(ask: At, { typed = {}, wrong = [] }: Typing): Promise<Answer> {
  const { house, actor, language, now } = ask;
  const unit = await unitByKey(house.db, ask.params.unit);
  if (!unit || !may(actor, needs, { unitIds: await keepers(house.db, unit.id) }).ok) return missing;
  const { roles, units } = await postsKept(ask);
  const props = { language, unit, roles, units, typed, wrong, year: dayOf(now).year };
  return page({
    title: postWords(language).title(unit.name),
    place: 'units',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.openPost(unit.key) : undefined,
    trail: [
      { text: peopleWords(language).administration, href: administrationPath() },
      { text: unit.name, href: organisations.unit(unit.key) },
    ],
    body: <PostPage {...props} errors={besideFields(wrong)} k={newId()} />,
  });
}

async function write(ask: Visit<{ unit: string }, unknown, { key: string }>): Promise<Answer> {
  const { house, actor, now, body, language } = ask;
  const unit = await unitByKey(house.db, ask.params.unit);
  if (!unit) return missing;
  const typed = typedFields(body);
  const { units } = await postsKept(ask);
  const read = readRoles(typed, (one) => units.find(({ key: is }) => is === one)?.id);
  const said = (name: string): string => (typed[name] ?? '').trim();
  const asked = {
    ...{ unitId: unit.id, title: said('title'), standing: said('standing'), quota: said('quota') },
    ...{ signsAs: said('signsAs'), signsFor: said('signsFor'), roles: read.roles },
  };
  const asking = { actor, now, key: body.key, body: { unit: unit.key, typed } };
  const done = await perform<string, PostReason | TypedReason>(house.db, asking, async (deed) =>
    read.reasons.length > 0 ? refuse(...read.reasons) : openPost(deed, asked),
  );
  if (done.ok) return redirect(organisations.unit(unit.key));
  if (done.reasons.some(({ reason }) => reason === 'not-found')) return missing;
  const wrong = refusals<PostReason | TypedReason>(done.reasons, postReasonText, language, (one) =>
    'field' in one ? one.field : undefined,
  );
  return form(ask, { typed, wrong });
}
