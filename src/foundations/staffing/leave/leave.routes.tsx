import { Type } from 'typebox';
import { besideFields } from '#design/index.ts';
import { accountOfPerson, whoMay } from '#foundations/access/index.ts';
import type { Permission } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import { type Deed, perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Result } from '#platform/result/index.ts';
import { dayOf, formatDay, parseDay } from '#platform/time/index.ts';
import { groundOf, shown } from '../appoint/move.view.ts';
import type { FieldsOf } from '../authority/fields.ts';
import { paths } from '../paths.ts';
import { showPerson } from '../people/people.routes.tsx';
import { typedFields, typedIn } from '../people/typed.ts';
import { comeBack, leave, type StayReason, stay } from './leave.act.ts';
import { LeavePage } from './leave.page.tsx';
import type { LeaveReason } from './leave.rules.ts';
import { rolesHeldAlone } from './leave.store.ts';
import { leaveReasonText, leaveWords, stayReasonText } from './leave.text.ts';
import type { Held, WorkOf } from './work.ts';

const needs = 'person.appoint';
const params = Type.Object({ id: Type.String({ format: 'uuid', maxLength: 36 }) });
const key = Type.String({ minLength: 10, maxLength: 60 });
const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }));

/** `/quan-tri/nguoi/{id}/thoi-lam-viec`: somebody leaves; that is taken back the same day; somebody who left comes back. */
export const leaveRoutes = (workOf: WorkOf, fieldsOf: FieldsOf): HouseRoute[] => [
  route({
    ...{ method: 'GET', path: paths.leave(':id'), needs, params },
    handle: (ask) => form(ask, workOf, { typed: { on: formatDay(dayOf(ask.now)) } }),
  }),
  route({
    ...{ method: 'POST', path: paths.leave(':id'), needs, params },
    body: Type.Object({ key, ground: text(20), on: text(20), decision: text(200), anyway: text(3) }),
    async handle(ask) {
      const { house, actor, now, wall, body, params: at, language } = ask;
      const typed = typedFields(body);
      const asked = {
        ...{ personId: at.id, on: parseDay(typed.on ?? ''), ground: typed.ground ?? '', wall },
        ...{ decision: (typed.decision ?? '').trim(), anyway: typed.anyway === 'yes' },
        why: leaveWords('vi').authorityEnds,
      };
      const asking = { actor, now, key: body.key, body: { leave: at.id, typed } };
      const done = await perform(house.db, asking, (deed) => leave(deed, asked, workOf));
      if (done.ok) return redirect(paths.person(at.id, undefined, true));
      if (done.reasons.some(({ reason }) => reason === 'not-found')) return missing;
      const wrong = refusals<LeaveReason>(done.reasons, leaveReasonText, language, (one) =>
        'field' in one ? one.field : undefined,
      );
      return form(ask, workOf, { typed, wrong });
    },
  }),
  again(fieldsOf, paths.stay(':id'), stay),
  again(fieldsOf, paths.comeBack(':id'), comeBack),
];

/** A press on the page of whoever left. */
const again = (
  fieldsOf: FieldsOf,
  path: string,
  act: (deed: Deed, personId: string) => Promise<Result<null, StayReason>>,
): HouseRoute =>
  route({
    ...{ method: 'POST', path, needs, params },
    body: Type.Object({ key }),
    async handle(ask) {
      const { house, actor, now, body, params: at, language } = ask;
      const asking = { actor, now, key: body.key, body: { path, id: at.id } };
      const done = await perform(house.db, asking, (deed) => act(deed, at.id));
      if (done.ok) return redirect(paths.person(at.id, undefined, true));
      if (done.reasons.some(({ reason }) => reason === 'not-found')) return missing;
      const wrong = refusals<StayReason>(done.reasons, stayReasonText, language, () => undefined);
      return showPerson(ask, at.id, { typed: typedIn('stay', {}, wrong), fieldsOf });
    },
  });

interface Typing {
  readonly typed: Readonly<Record<string, string>>;
  readonly wrong?: readonly Refusal[];
}

async function form(ask: Visit<{ id: string }>, workOf: WorkOf, { typed, wrong = [] }: Typing): Promise<Answer> {
  const { house, params: at, language } = ask;
  const [ground, account] = await Promise.all([groundOf(ask, at.id), accountOfPerson(house.db, at.id)]);
  if (!ground || !account) return missing;
  const [work, alone] = await Promise.all([workOf(house.db, account.id), rolesHeldAlone(house.db, at.id)]);
  const posts = ground.held.filter(({ to_day }) => to_day === null);
  return shown(ask, ground, {
    title: leaveWords(language).title(ground.person.name),
    wrong: wrong.length > 0 ? paths.leave(at.id) : undefined,
    body: (
      <LeavePage
        {...{ ...ground, language, posts, alone, typed, wrong }}
        work={await Promise.all(work.map(async (one) => ({ ...one, takers: await takers(house.db, one, account.id) })))}
        errors={besideFields(wrong)}
        k={newId()}
      />
    ),
  });
}

/** As many names as help. */
const named = 4;

async function takers(db: Db, { permission, unitId }: Held, besides: string): Promise<string[]> {
  const may = await whoMay(db, permission as Permission, unitId);
  return may
    .filter(({ accountId }) => accountId !== besides)
    .map(({ name }) => name)
    .slice(0, named);
}
