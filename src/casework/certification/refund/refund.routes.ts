import { Type } from 'typebox';
import { perform, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { redirect } from '#platform/http/index.ts';
import { refundGrounds } from '../../payments/index.ts';
import { paths } from '../paths.ts';
import { showVisit } from '../visit/show-visit.tsx';
import { refundVisit } from './refund.act.ts';
import { refundVisitText } from './refund.text.ts';

const short = Type.Optional(Type.String({ maxLength: 200 }));
const charge = Type.String({ pattern: '^\\d{0,3}$' });

/** Money of a visit is given back. */
export const refundRoutes: HouseRoute[] = [
  route({
    method: 'POST',
    path: paths.refundVisit(':id'),
    needs: 'certification.enter',
    params: Type.Object({ id: Type.String({ pattern: '^[0-9a-f-]{36}$' }) }),
    body: Type.Object({
      key: Type.String({ minLength: 10, maxLength: 60 }),
      charge: Type.Optional(Type.Union([charge, Type.Array(charge, { maxItems: 50 })])),
      reason: Type.Optional(Type.String({ maxLength: 2000 })),
      ...{ part: short, ground: short, recipient: short, identity: short },
    }),
    async handle(ask) {
      const { key, ...form } = ask.body;
      const { id } = ask.params;
      const word = (said: string | undefined): string => (said ?? '').trim();
      const refunding = {
        positions: [form.charge ?? []].flat().filter(Boolean).map(Number),
        part: word(form.part),
        ground: refundGrounds.find((one) => one === form.ground) ?? null,
        reason: word(form.reason),
        recipient: word(form.recipient),
        recipientIdentity: word(form.identity),
      };
      const asking = { actor: ask.actor, now: ask.now, key, body: { id, ...form } };
      const done = await perform(ask.house.db, asking, (deed) => refundVisit(deed, id, refunding));
      if (done.ok) return redirect(paths.visit(id));
      const { part, recipient, reason: why } = refunding;
      return showVisit(ask, id, {
        wrong: refusals(done.reasons, refundVisitText, ask.language),
        refunding: {
          charge: form.charge,
          part,
          ground: word(form.ground),
          why,
          recipient,
          identity: word(form.identity),
        },
      });
    },
  }),
];
