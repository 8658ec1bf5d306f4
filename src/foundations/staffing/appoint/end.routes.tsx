import { Type } from 'typebox';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { dayOf, formatDay, parseDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { rolesOfAppointment } from './appointment.store.ts';
import { EndPage } from './end.page.tsx';
import { type EndPostReason, endPost, type UndoReason, undoMove } from './move.act.ts';
import { moveReasonText, moveWords } from './move.text.ts';
import { groundOf, shown } from './move.view.ts';

const needs = 'person.appoint';
const id = Type.String({ format: 'uuid', maxLength: 36 });
const params = Type.Object({ id, post: id });
const key = Type.String({ minLength: 10, maxLength: 60 });

/** `/quan-tri/nguoi/{id}/thoi-chuc-danh/{post}` and its undo: a post is ended, and what was written today is taken back. */
export const endRoutes: HouseRoute[] = [
  route({ method: 'GET', path: paths.endPost(':id', ':post'), needs, params, handle: (ask) => show(ask, {}) }),
  route({
    method: 'POST',
    path: paths.endPost(':id', ':post'),
    needs,
    params,
    body: Type.Object({ key, on: Type.Optional(Type.String({ maxLength: 20 })) }),
    async handle(ask) {
      const { house, actor, now, body, params: at, language } = ask;
      const ending = { appointmentId: at.post, on: parseDay(body.on ?? '') };
      const asking = { actor, now, key: body.key, body: { post: at.post, on: body.on ?? '' } };
      const done = await perform(house.db, asking, (deed) => endPost(deed, ending));
      if (done.ok) return redirect(paths.person(at.id, undefined, true));
      return show(ask, {
        on: body.on ?? '',
        wrong: refusals<EndPostReason>(done.reasons, moveReasonText, language, () => 'on'),
      });
    },
  }),
  route({
    method: 'POST',
    path: paths.undoPost(':id', ':post'),
    needs,
    params,
    body: Type.Object({ key }),
    async handle(ask) {
      const { house, actor, now, body, params: at, language } = ask;
      const asking = { actor, now, key: body.key, body: { undo: at.post } };
      const done = await perform(house.db, asking, (deed) => undoMove(deed, at.post));
      if (done.ok) return redirect(paths.person(at.id, undefined, true));
      return show(ask, { wrong: refusals<UndoReason>(done.reasons, moveReasonText, language, () => undefined) });
    },
  }),
];

type Asked = Visit<{ id: string; post: string }>;

async function show(
  ask: Asked,
  { on, wrong = [] }: { readonly on?: string; readonly wrong?: readonly Refusal[] },
): Promise<Answer> {
  const { house, params: at, language, now } = ask;
  const ground = await groundOf(ask, at.id);
  const appointment = ground?.held.find((one) => one.id === at.post);
  if (!ground || !appointment) return missing;
  const taken = await rolesOfAppointment(house.db, appointment.id);
  return shown(ask, ground, {
    title: moveWords(language).endTitle(ground.person.name),
    wrong: wrong.length > 0 ? paths.endPost(at.id, at.post) : undefined,
    body: (
      <EndPage {...ground} {...{ language, appointment, taken, wrong }} on={on ?? formatDay(dayOf(now))} k={newId()} />
    ),
  });
}
