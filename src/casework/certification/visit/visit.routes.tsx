import { Type } from 'typebox';
import { perform, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { missing, redirect } from '#platform/http/index.ts';
import { listPaperRoutes } from '../../documents/index.ts';
import { giveBack } from '../give-back/give-back.act.ts';
import { voidLine } from '../give-back/void-line.act.ts';
import { lineById } from '../lane.store.ts';
import { paths } from '../paths.ts';
import { certificatesPaper } from './certificates-paper.ts';
import { showVisit } from './show-visit.tsx';
import { visitReasonText } from './visit.text.ts';

const params = Type.Object({ id: Type.String({ pattern: '^[0-9a-f-]{36}$' }) });
const key = Type.String({ minLength: 10, maxLength: 60 });
const text = Type.Optional(Type.String({ maxLength: 400 }));

/** One visit: seen, handed back, and a number of it voided. */
export const visitRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.visit(':id'),
    needs: 'certification.read',
    params,
    handle: (ask) => showVisit(ask, ask.params.id),
  }),
  ...listPaperRoutes({
    path: paths.certificates(':id'),
    needs: 'certification.read',
    params,
    open: (ask) => certificatesPaper(ask, ask.params.id),
  }),
  route({
    method: 'POST',
    path: paths.giveBack(':id'),
    needs: 'certification.enter',
    params,
    body: Type.Object({ key, collector: text, receipt: text }),
    async handle(ask) {
      const { id } = ask.params;
      const typed = { collector: (ask.body.collector ?? '').trim(), receipt: (ask.body.receipt ?? '').trim() };
      const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: { id, ...typed } };
      const done = await perform(ask.house.db, asking, (deed) =>
        giveBack(deed, id, { collector: typed.collector, receiptNumber: typed.receipt }),
      );
      if (done.ok) return redirect(paths.visit(id));
      return showVisit(ask, id, { wrong: refusals(done.reasons, visitReasonText, ask.language), typed });
    },
  }),
  route({
    method: 'POST',
    path: paths.voidLine(':id'),
    needs: 'certification.enter',
    params,
    body: Type.Object({ key, reason: text }),
    async handle(ask) {
      const { id } = ask.params;
      const reason = (ask.body.reason ?? '').trim();
      const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: { id, reason } };
      const done = await perform(ask.house.db, asking, (deed) => voidLine(deed, id, reason));
      if (done.ok) return redirect(paths.visit(done.value));
      const line = await lineById(ask.house.db, id);
      return line
        ? showVisit(ask, line.visit_id, { wrong: refusals(done.reasons, visitReasonText, ask.language) })
        : missing;
    },
  }),
];
