import { Type } from 'typebox';
import { perform, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, sheetRoutes } from '#platform/house/index.ts';
import { redirect } from '#platform/http/index.ts';
import { approveManyReasonText } from '../approve/approve.text.ts';
import { approveMany } from '../approve/approve-many.act.ts';
import { paths } from '../paths.ts';
import { askedBack } from '../undo-many/undo-many.form.ts';
import { showDay } from './day.show.tsx';
import { queueSheet } from './queue.file.ts';
import { showQueue } from './queue.show.tsx';
import { queueNarrowed } from './worklist.form.ts';
import { addressOf, readTicks, readWanted } from './worklist.read.rules.ts';

const short = Type.Optional(Type.String({ maxLength: 120 }));
const queueQuery = Type.Object({
  ...queueNarrowed.properties,
  sau: short,
  het: short,
  xong: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
  ...askedBack,
});

/** What waits for whom: my day, and every queue in full. */
export const worklistRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.day(),
    needs: 'staff',
    query: Type.Object({ han: short }),
    handle: (ask) => showDay(ask, { door: readWanted(ask.query).door }),
  }),
  route({
    method: 'GET',
    path: paths.queue(),
    needs: 'dossier.read',
    query: queueQuery,
    handle: (ask) =>
      showQueue(ask, ask.query, { justApproved: ask.query.xong, undone: ask.query, all: ask.query.het === '1' }),
  }),
  ...sheetRoutes({ path: paths.queue(), needs: 'dossier.read', query: queueQuery, sheet: queueSheet }),
  route({
    method: 'POST',
    path: paths.queue(),
    needs: 'dossier.approve',
    query: queueQuery,
    body: Type.Object({
      key: Type.String({ minLength: 10, maxLength: 60 }),
      chon: Type.Optional(Type.Union([Type.String(), Type.Array(Type.String(), { maxItems: 200 })])),
    }),
    async handle(ask) {
      const { key, chon } = ask.body;
      const asking = { actor: ask.actor, now: ask.now, key, body: { chon } };
      const done = await perform(ask.house.db, asking, (deed) => approveMany(deed, readTicks(chon)));
      if (!done.ok)
        return showQueue(ask, ask.query, {
          wrong: refusals(done.reasons, approveManyReasonText, ask.language),
          ticked: [chon ?? []].flat(),
        });
      const back = addressOf(paths.queue(), { ...readWanted(ask.query), after: undefined });
      return redirect(`${back}${back.includes('?') ? '&' : '?'}xong=${done.value.length}`);
    },
  }),
];
