import type { VNode } from 'preact';
import { type Static, Type } from 'typebox';
import { besideFields } from '#design/index.ts';
import { hashPassword, loginsLike, oncePassword, proposeLogin } from '#foundations/access/index.ts';
import { actorId } from '#platform/actor/index.ts';
import { type KeyReused, perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf, formatDay, parseDay } from '#platform/time/index.ts';
import type { TypedMove } from '../appoint/move.form.ts';
import { readRoles, type TypedReason } from '../appoint/move.rules.ts';
import { type PostsKept, postsKept, withUsual } from '../appoint/move.view.ts';
import { paths } from '../paths.ts';
import { personTrail } from '../people/trail.ts';
import { typedFields } from '../people/typed.ts';
import { secondPersonAt } from '../reset/second.ts';
import { join, whyNotJoin } from './join.act.ts';
import { joinForm } from './join.form.ts';
import { JoinPage } from './join.page.tsx';
import { type IdentityReason, type Joining, type JoinReason, readIdentity } from './join.rules.ts';
import { namesakesOf } from './join.store.ts';
import { joinReasonText, joinWords } from './join.text.ts';
import { JoinPreviewPage } from './preview.page.tsx';

const needs = 'person.appoint';

/** `/quan-tri/them-can-bo`: a new official with post and account, previewed first. */
export const joinRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.join(),
    needs,
    query: Type.Object({ 'don-vi': Type.Optional(Type.String({ maxLength: 60 })) }),
    handle: async (ask) =>
      form(ask, await kept(ask, ask.query['don-vi']), { typed: { from: formatDay(dayOf(ask.now)) } }),
  }),
  route({
    method: 'POST',
    path: paths.join(),
    needs,
    body: joinForm,
    async handle(ask) {
      const [ground, typed] = [await kept(ask), typedFields(ask.body)];
      const { db } = ask.house;
      if (ask.body.do === 'login') return form(ask, ground, { typed: { ...typed, login: await proposed(ask, typed) } });
      if (ask.body.do === 'roles') return form(ask, ground, { typed: await withUsual(db, ground, typed) });
      if (ask.body.do === 'more') return form(ask, ground, { typed });
      return ask.body.do === 'write' ? write(ask, ground, typed) : preview(ask, ground, typed);
    },
  }),
];

type Asked = Visit<unknown, unknown, unknown>;

/** The posts of the units looked after, or of one of them. */
async function kept(ask: Visit, unitKey = ''): Promise<PostsKept> {
  const all = await postsKept(ask);
  const unit = all.units.find(({ key }) => key === unitKey);
  return unit ? { ...all, posts: all.posts.filter(({ unit_id }) => unit_id === unit.id) } : all;
}

async function proposed({ house: { db } }: Asked, typed: TypedMove): Promise<string> {
  const first = proposeLogin(typed.name ?? '');
  return first && proposeLogin(typed.name ?? '', await loginsLike(db, first));
}

interface Typing {
  readonly typed?: TypedMove;
  readonly wrong?: readonly Refusal[];
}

async function form(ask: Asked, ground: PostsKept, { typed = {}, wrong = [] }: Typing): Promise<Answer> {
  const { language, house } = ask;
  const asked = wrong.some(({ field }) => field === 'another') || typed.another === 'yes';
  const namesakes = asked ? await namesakesOf(house.db, typed.name ?? '') : [];
  const errors = besideFields(wrong);
  return shown(ask, {
    title: joinWords(language).title,
    again: wrong.length > 0,
    body: <JoinPage {...ground} {...{ language, typed, wrong, errors, namesakes }} k={newId()} />,
  });
}

/** What was typed, read; with the login proposed where none was typed. */
async function read(
  ask: Asked,
  ground: PostsKept,
  typed: TypedMove,
): Promise<Result<Joining, JoinReason | TypedReason>> {
  const { identity, reasons: unfit } = readIdentity(typed, parseDay(typed.born ?? ''), dayOf(ask.now));
  const { roles, reasons } = readRoles(typed, (key) => ground.units.find((unit) => unit.key === key)?.id);
  const post = ground.posts.find(({ id }) => id === typed.post);
  const from = parseDay(typed.from ?? '');
  const all: (IdentityReason | TypedReason)[] = [
    ...unfit,
    ...(post ? [] : [{ field: 'post', reason: 'post-missing' } as const]),
    ...(from ? [] : [{ field: 'from', reason: 'day-unreadable' } as const]),
    ...reasons,
  ];
  if (all.length > 0 || !post || !from) return refuse(...all);
  const login = (typed.login ?? '').trim().toLowerCase() || (await proposed(ask, typed));
  return accept({ ...identity, login, postId: post.id, roles, from, another: typed.another === 'yes' });
}

async function preview(ask: Asked, ground: PostsKept, typed: TypedMove): Promise<Answer> {
  const { language, house, actor, now } = ask;
  const joining = await read(ask, ground, typed);
  if (!joining.ok) return form(ask, ground, { typed, wrong: told(joining.reasons, language) });
  const not = await whyNotJoin(house.db, joining.value, now);
  if (not.length > 0) return form(ask, ground, { typed, wrong: told(not, language) });
  const post = ground.posts.find(({ id }) => id === joining.value.postId);
  if (!post) return missing;
  const byTwo = await secondPersonAt(house.db, post.unit_id, [actorId({ actor }) ?? '']);
  return shown(ask, {
    title: joinWords(language).previewTitle(joining.value.name),
    again: true,
    status: 200,
    body: <JoinPreviewPage {...ground} {...{ language, typed, post, byTwo }} joining={joining.value} k={newId()} />,
  });
}

async function write(
  ask: Visit<unknown, unknown, Static<typeof joinForm>>,
  ground: PostsKept,
  typed: TypedMove,
): Promise<Answer> {
  const { house, actor, now, body, language } = ask;
  const joining = await read(ask, ground, typed);
  if (!joining.ok) return form(ask, ground, { typed, wrong: told(joining.reasons, language) });
  const hash = await hashPassword(oncePassword());
  const asking = { actor, now, key: body.key, body: typed };
  const done = await perform(house.db, asking, (deed) => join(deed, joining.value, hash));
  if (done.ok) return redirect(paths.person(done.value, undefined, true));
  return form(ask, ground, { typed, wrong: told(done.reasons, language) });
}

const fields: Readonly<Record<string, string>> = { 'starts-later': 'from', 'no-roles': 'r1.role' };

/** What stands against it, at the field it is about. */
const told = (reasons: readonly (JoinReason | TypedReason | KeyReused)[], language: Visit['language']) =>
  refusals<JoinReason | TypedReason>(
    reasons,
    joinReasonText,
    language,
    (one) => ('field' in one ? one.field : undefined) ?? fields[one.reason],
  );

interface Shown {
  readonly title: string;
  readonly body: VNode;
  /** It answers a form: the browser comes back to the empty one. */
  readonly again: boolean;
  readonly status?: number;
}

const shown = ({ language }: Visit, { title, body, again, status = again ? 422 : 200 }: Shown): Answer =>
  page({
    ...{ title, body, status, place: 'people', again: again ? paths.join() : undefined },
    trail: personTrail(language),
  });
