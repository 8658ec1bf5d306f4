import { Type } from 'typebox';
import { besideFields } from '#design/index.ts';
import { hashPassword, onceLasts, oncePassword } from '#foundations/access/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { refuse } from '#platform/result/index.ts';
import { dayOf, formatDay, formatMoment, parseDay } from '#platform/time/index.ts';
import { groundOf, shown } from '../appoint/move.view.ts';
import type { FieldsOf } from '../authority/fields.ts';
import type { WorkOf } from '../leave/work.ts';
import { paths } from '../paths.ts';
import { showPerson } from '../people/people.routes.tsx';
import { personById } from '../people/people.store.ts';
import { personTrail } from '../people/trail.ts';
import { typedFields, typedIn } from '../people/typed.ts';
import { GivenPage } from '../reset/given.page.tsx';
import { resetWords } from '../reset/reset.text.ts';
import { AmendPage } from './amend.page.tsx';
import { givePasswordAlone } from './first-password.act.ts';
import { type AmendReason, amend, takeBackJoin } from './join.act.ts';
import { type AmendForm, amendForm, key } from './join.form.ts';
import { type IdentityReason, readIdentity } from './join.rules.ts';
import { joinReasonText, joinWords, unjoinReasonText } from './join.text.ts';

const params = Type.Object({ id: Type.String({ format: 'uuid', maxLength: 36 }) });
const needs = 'person.appoint';

/** What is done to an entry: it is corrected, taken back before the account was used, given its first password by one. */
export const joinedRoutes = (workOf: WorkOf, fieldsOf: FieldsOf): HouseRoute[] => [
  route({
    ...{ method: 'GET', path: paths.amend(':id'), needs, params },
    async handle(ask) {
      const person = await personById(ask.house.db, ask.params.id);
      const born = person?.born ? formatDay(person.born) : '';
      return amending(ask, { name: person?.name ?? '', born, number: person?.number ?? '' });
    },
  }),
  route({ ...{ method: 'POST', path: paths.amend(':id'), needs, params }, body: amendForm, handle: save }),
  route({
    ...{ method: 'POST', path: paths.takeBackJoin(':id'), needs, params },
    body: Type.Object({ key }),
    async handle(ask) {
      const { house, actor, now, body, params: at, language } = ask;
      const asking = { actor, now, key: body.key, body: { unjoin: at.id } };
      const done = await perform(house.db, asking, (deed) => takeBackJoin(deed, at.id, workOf));
      if (done.ok) return redirect(paths.people({ vua: 'huy' }));
      if (done.reasons.some(({ reason }) => reason === 'not-found')) return missing;
      const wrong = done.reasons.map((reason) => ({ text: unjoinReasonText(reason, language) }));
      return showPerson(ask, at.id, { typed: typedIn('unjoin', {}, wrong), fieldsOf });
    },
  }),
  route({
    ...{ method: 'POST', path: paths.firstPassword(':id'), needs: 'account.reset', params },
    body: Type.Object({ key }),
    handle: (ask) => first(ask, fieldsOf),
  }),
];

type At<Body = unknown> = Visit<{ id: string }, unknown, Body>;

async function amending(
  ask: At,
  typed: Readonly<Record<string, string>>,
  wrong: readonly Refusal[] = [],
): Promise<Answer> {
  const { language } = ask;
  const ground = await groundOf(ask, ask.params.id);
  if (!ground) return missing;
  const { person } = ground;
  return shown(ask, ground, {
    title: joinWords(language).amendTitle(person.name),
    wrong: wrong.length > 0 ? paths.amend(person.id) : undefined,
    body: <AmendPage {...{ language, person, typed, wrong }} errors={besideFields(wrong)} k={newId()} />,
  });
}

async function save(ask: At<AmendForm>): Promise<Answer> {
  const { house, actor, now, body, params: at, language } = ask;
  const typed = typedFields(body);
  const { identity, reasons } = readIdentity(typed, parseDay(typed.born ?? ''), dayOf(now));
  const asking = { actor, now, key: body.key, body: { amend: at.id, typed } };
  const done = await perform<null, AmendReason | IdentityReason>(house.db, asking, async (deed) =>
    reasons.length > 0 ? refuse(...reasons) : amend(deed, at.id, identity),
  );
  if (done.ok) return redirect(paths.person(at.id, undefined, true));
  if (done.reasons.some(({ reason }) => reason === 'not-found')) return missing;
  return amending(ask, typed, refusals<AmendReason | IdentityReason>(done.reasons, joinReasonText, language, fieldOf));
}

const fieldOf = (reason: AmendReason | IdentityReason): string | undefined =>
  'field' in reason ? reason.field : undefined;

/** Shown to the page alone, and only to the press that gave it. */
async function first(ask: At<{ key: string }>, fieldsOf: FieldsOf): Promise<Answer> {
  const { house, actor, now, wall, body, params: at, language } = ask;
  const password = oncePassword();
  const given = { personId: at.id, hash: await hashPassword(password), until: wall.add(onceLasts) };
  const acted = { now: false };
  const done = await perform(house.db, { actor, now, key: body.key, body: { first: at.id } }, async (deed) => {
    const gave = await givePasswordAlone(deed, given);
    acted.now = gave.ok;
    return gave;
  });
  if (!done.ok) {
    if (done.reasons.some(({ reason }) => reason === 'not-found')) return missing;
    const wrong = done.reasons.map((reason) => ({ text: unjoinReasonText(reason, language) }));
    return showPerson(ask, at.id, { typed: typedIn('first', {}, wrong), fieldsOf });
  }
  const name = (await personById(house.db, at.id))?.name ?? '';
  const shownOnce = acted.now ? password : undefined;
  return page({
    title: resetWords(language).title,
    place: 'people',
    again: paths.person(at.id),
    trail: personTrail(language, { id: at.id, name }),
    body: (
      <GivenPage
        {...{ language, name, password: shownOnce, until: formatMoment(given.until), back: paths.person(at.id) }}
      />
    ),
  });
}
