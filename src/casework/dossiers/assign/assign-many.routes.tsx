import { Type } from 'typebox';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { paths } from '../paths.ts';
import { askedBack } from '../undo-many/undo-many.form.ts';
import { type AskedBack, pressedOf } from '../undo-many/undo-many.view.ts';
import { assignMany, type Given } from './assign-many.act.ts';
import { AssignManyPage } from './assign-many.page.tsx';
import { readGiven } from './assign-many.rules.ts';
import { assignManyReasonText, assignManyWords } from './assign-many.text.ts';
import { waitingToBeAssigned } from './assign-many.view.ts';

const needs = 'dossier.assign';
const done = Type.Optional(Type.Integer({ minimum: 1, maximum: 500 }));
const line = Type.String({ maxLength: 120 });

/** `/can-bo/phan-cong`: what waits for an officer at one's offices, given out at one press. */
export const assignManyRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.assignMany(),
    needs,
    query: Type.Object({ xong: done, ...askedBack }),
    handle: (ask) => show(ask, { just: ask.query.xong, undone: ask.query }),
  }),
  route({
    method: 'POST',
    path: paths.assignMany(),
    needs,
    body: Type.Object({
      key: Type.String({ minLength: 10, maxLength: 60 }),
      giao: Type.Optional(Type.Union([line, Type.Array(line, { maxItems: 200 })])),
    }),
    async handle(ask) {
      const { key, giao } = ask.body;
      const given = readGiven(giao);
      const asking = { actor: ask.actor, now: ask.now, key, body: { giao } };
      const assigned = await perform(ask.house.db, asking, (deed) => assignMany(deed, given));
      if (assigned.ok) return redirect(`${paths.assignMany()}?xong=${assigned.value.length}`);
      return show(ask, { wrong: refusals(assigned.reasons, assignManyReasonText, ask.language), given });
    },
  }),
];

interface Shown {
  readonly just?: number | undefined;
  readonly undone?: AskedBack;
  readonly wrong?: readonly Refusal[];
  readonly given?: readonly Given[];
}

async function show(ask: Visit, { just, undone, wrong = [], given }: Shown): Promise<Answer> {
  const { language } = ask;
  const [waiting, pressed] = await Promise.all([
    waitingToBeAssigned(ask),
    pressedOf(ask, ({ kind }) => kind === 'assign', undone),
  ]);
  const chosen = given && new Map(given.map(({ code, officerId }) => [code, officerId]));
  return page({
    title: assignManyWords(language).title,
    place: 'queue',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.assignMany() : undefined,
    body: <AssignManyPage {...{ language, waiting, pressed, just, wrong, chosen, k: newId() }} />,
  });
}
