import { Type } from 'typebox';
import { accountNames, accountOfPerson, type LiftReason, liftsOf, locksOf } from '#foundations/access/index.ts';
import { administrationPath } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { paths } from '../paths.ts';
import { keepersNow } from '../people/kept.ts';
import { personById } from '../people/people.store.ts';
import { peopleWords } from '../people/people.text.ts';
import { resetWords } from '../reset/reset.text.ts';
import { liftLockOf } from './lift.act.ts';
import { LiftPage } from './lift.page.tsx';
import { liftReasonText, liftWords } from './lift.text.ts';

const needs = 'account.reset';
const params = Type.Object({ id: Type.String({ format: 'uuid', maxLength: 36 }) });

/** `/quan-tri/cap-lai-mat-khau/nguoi/{id}/mo-khoa`: whether a colleague is locked out, and the press that lifts it. */
export const liftRoutes: HouseRoute[] = [
  route({
    ...{ method: 'GET', path: paths.lift(':id'), needs, params },
    query: Type.Object({ vua: Type.Optional(Type.Literal('mo')) }),
    handle: (ask) => show(ask, { lifted: ask.query.vua === 'mo' }),
  }),
  route({
    ...{ method: 'POST', path: paths.lift(':id'), needs, params },
    body: Type.Object({
      key: Type.String({ minLength: 8, maxLength: 100 }),
      why: Type.Optional(Type.String({ maxLength: 4000 })),
    }),
    async handle(ask) {
      const { house, actor, now, wall, body, params: at, language } = ask;
      const asked = { personId: at.id, why: body.why ?? '', wall };
      const asking = { actor, now, key: body.key, body: { lift: at.id, why: asked.why } };
      const done = await perform(house.db, asking, (deed) => liftLockOf(deed, asked));
      if (done.ok) return redirect(paths.lift(at.id, 'mo'));
      if (done.reasons.some(({ reason }) => reason === 'not-found')) return missing;
      const wrong = refusals<LiftReason>(done.reasons, liftReasonText, language, (one) =>
        'field' in one ? one.field : undefined,
      );
      return show(ask, { typed: asked.why, wrong });
    },
  }),
];

interface Shown {
  readonly lifted?: boolean;
  readonly typed?: string;
  readonly wrong?: readonly Refusal[];
}

async function show(
  { house: { db }, actor, now, wall, language, params: { id } }: Visit<{ id: string }>,
  { lifted = false, typed = '', wrong = [] }: Shown,
): Promise<Answer> {
  const [person, account] = await Promise.all([personById(db, id), accountOfPerson(db, id)]);
  const unitIds = await keepersNow(db, db, { personId: id, now });
  if (!person || !account || !may(actor, needs, { unitIds }).ok) return missing;
  const [locks, lifts] = await Promise.all([locksOf(db, [account.id], wall), liftsOf(db, account.id)]);
  const names = await accountNames(
    db,
    lifts.map(({ lifted_by }) => lifted_by),
  );
  const props = { language, person, lifts, names, lifted, typed, wrong, lock: locks.get(account.id) };
  return page({
    title: liftWords(language).title(person.name),
    here: liftWords(language).open,
    place: 'resets',
    trail: [
      { text: peopleWords(language).administration, href: administrationPath() },
      { text: resetWords(language).title, href: paths.resets() },
    ],
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.lift(id) : undefined,
    body: <LiftPage {...props} k={newId()} />,
  });
}
