import { type Static, Type } from 'typebox';
import { besideFields } from '#design/index.ts';
import { type KeyReused, perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf, formatDay, parseDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { typedFields } from '../people/typed.ts';
import { decideAppointment } from './appoint.rules.ts';
import { type MoveReason, type Moving, move } from './move.act.ts';
import { moveForm, type TypedMove } from './move.form.ts';
import { MovePage, MovePreviewPage } from './move.page.tsx';
import { changeOf, readRoles, type TypedReason } from './move.rules.ts';
import { moveReasonText, moveWords } from './move.text.ts';
import { type Ground, groundOf, rolesHeld, shown, withUsual } from './move.view.ts';

const params = Type.Object({ id: Type.String({ format: 'uuid', maxLength: 36 }) });

/** `/quan-tri/nguoi/{id}/giao-chuc-danh`: a post is given with its roles, previewed first. */
export const moveRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.move(':id'),
    needs: 'person.appoint',
    params,
    handle: (ask) => withGround(ask, (ground) => form(ask, ground, {})),
  }),
  route({
    method: 'POST',
    path: paths.move(':id'),
    needs: 'person.appoint',
    params,
    body: moveForm,
    handle: (ask) =>
      withGround(ask, async (ground) => {
        const typed = typedFields(ask.body);
        if (ask.body.do === 'more') return form(ask, ground, { typed });
        if (ask.body.do === 'roles') return form(ask, ground, { typed: await withUsual(ask.house.db, ground, typed) });
        return ask.body.do === 'write' ? write(ask, ground, typed) : preview(ask, ground, typed);
      }),
  }),
];

type Asked<Body = unknown> = Visit<{ id: string }, unknown, Body>;

async function withGround(ask: Asked, answer: (ground: Ground) => Promise<Answer>): Promise<Answer> {
  const ground = await groundOf(ask, ask.params.id);
  return ground ? answer(ground) : missing;
}

interface Typing {
  readonly typed?: TypedMove;
  readonly wrong?: readonly Refusal[];
}

async function form(ask: Asked, ground: Ground, { typed = {}, wrong = [] }: Typing): Promise<Answer> {
  const { language } = ask;
  return shown(ask, ground, {
    title: moveWords(language).title(ground.person.name),
    wrong: wrong.length > 0 ? paths.move(ground.person.id) : undefined,
    body: <MovePage {...ground} {...{ language, typed, wrong }} errors={besideFields(wrong)} k={newId()} />,
  });
}

/** What was typed, read; the rules of the deed come after. */
function readMove(ground: Ground, typed: TypedMove): Result<Moving, TypedReason> {
  const { roles, reasons } = readRoles(typed, (key) => ground.units.find((unit) => unit.key === key)?.id);
  const post = ground.posts.find(({ id }) => id === typed.post);
  const from = parseDay(typed.from ?? '');
  const all: TypedReason[] = [
    ...(post ? [] : [{ field: 'post', reason: 'post-missing' } as const]),
    ...(from ? [] : [{ field: 'from', reason: 'day-unreadable' } as const]),
    ...reasons,
  ];
  if (all.length > 0 || !post || !from) return refuse(...all);
  const leaves = ground.held.filter(({ id, to_day }) => to_day === null && typed[`leave.${id}`] === 'yes');
  return accept({ personId: ground.person.id, postId: post.id, roles, from, leaves: leaves.map(({ id }) => id) });
}

async function preview(ask: Asked, ground: Ground, typed: TypedMove): Promise<Answer> {
  const { language, house } = ask;
  const read = readMove(ground, typed);
  if (!read.ok) return form(ask, ground, { typed, wrong: refusals(read.reasons, moveReasonText, language) });
  const { postId, leaves, roles, from } = read.value;
  const before = await rolesHeld(house.db, ground.held, []);
  const stays = await rolesHeld(house.db, ground.held, leaves);
  const postIds = ground.held.flatMap((one) => (one.to_day || leaves.includes(one.id) ? [] : [one.post_id]));
  const decided = decideAppointment(read.value, { postIds, roles: stays }, dayOf(ask.now));
  if (!decided.ok) return form(ask, ground, { typed, wrong: told(decided.reasons, language) });
  const post = ground.posts.find(({ id }) => id === postId);
  if (!post) return missing;
  const props = { ...ground, language, typed, post, day: formatDay(from), ...changeOf(before, [...stays, ...roles]) };
  return shown(ask, ground, {
    title: moveWords(language).previewTitle(ground.person.name),
    wrong: undefined,
    again: paths.move(ground.person.id),
    body: <MovePreviewPage {...props} k={newId()} />,
  });
}

async function write(ask: Asked<Static<typeof moveForm>>, ground: Ground, typed: TypedMove): Promise<Answer> {
  const { house, actor, now, body, language } = ask;
  const read = readMove(ground, typed);
  if (!read.ok) return form(ask, ground, { typed, wrong: refusals(read.reasons, moveReasonText, language) });
  const asking = { actor, now, key: body.key, body: { person: ground.person.id, typed } };
  const done = await perform(house.db, asking, (deed) => move(deed, read.value));
  if (done.ok) return redirect(paths.person(ground.person.id, undefined, true));
  return form(ask, ground, { typed, wrong: told(done.reasons, language) });
}

const fields: Partial<Record<MoveReason['reason'], string>> = { 'starts-later': 'from', 'holds-it-already': 'post' };

/** What stands against it, at the field it is about. */
const told = (reasons: readonly (MoveReason | KeyReused)[], language: Visit['language']): readonly Refusal[] =>
  refusals<MoveReason>(reasons, moveReasonText, language, ({ reason }) => fields[reason]);
