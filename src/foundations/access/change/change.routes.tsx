import { type Static, Type } from 'typebox';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, page, redirect } from '#platform/http/index.ts';
import { accountOfPerson } from '../account.store.ts';
import { passwordPath } from '../paths.ts';
import { localPath } from '../sign-in/next.rules.ts';
import { changePassword, type WhyNotChanged } from './change.act.ts';
import { type ChangeField, ChangePage, type Changing } from './change.page.tsx';
import { changeReasonText, changeWords } from './change.text.ts';

const form = Type.Object({
  username: Type.Optional(Type.String({ maxLength: 200 })),
  current: Type.Optional(Type.String({ maxLength: 500 })),
  fresh: Type.Optional(Type.String({ maxLength: 500 })),
  again: Type.Optional(Type.String({ maxLength: 500 })),
  once: Type.Optional(Type.String({ maxLength: 5 })),
});

/** `/doi-mat-khau`: open to whoever knows a password, so that one given out is changed before it opens anything. */
export const changeRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: passwordPath(),
    needs: 'public',
    query: Type.Object({ ten: Type.Optional(Type.String({ maxLength: 200 })) }),
    handle: async (ask) => {
      const { ten } = ask.query;
      return show(ask, { login: ten ?? (await ownLogin(ask)), once: ten !== undefined, errors: [] });
    },
  }),
  route({ method: 'POST', path: passwordPath(), needs: 'public', body: form, perMinute: 120, handle: change }),
];

const ownLogin = async ({ house, actor }: Visit): Promise<string> =>
  actor.kind === 'staff' ? ((await accountOfPerson(house.db, actor.personId))?.login ?? '') : '';

async function change(ask: Visit<unknown, unknown, Static<typeof form>>): Promise<Answer> {
  const { house, body, address, wall, now, session, language } = ask;
  const { username: login = '', current = '', fresh = '', again = '' } = body;
  const asked = { address, wall, now, before: session };
  const done = await changePassword(house.db, { login, current, fresh, again }, asked);
  if (done.ok) return redirect(localPath(undefined), { name: 'session', value: done.value.token });
  const errors = done.reasons.map((why) => ({ field: fieldOf(why), text: changeReasonText(why, wall, language) }));
  const throttled = done.reasons.some(({ reason }) => reason === 'throttled');
  return show(ask, { login, once: body.once !== undefined, errors }, throttled ? 429 : 422);
}

const fieldOf = (why: WhyNotChanged): ChangeField => ('field' in why ? why.field : 'current');

const show = ({ language }: Pick<Visit, 'language'>, shown: Omit<Changing, 'language'>, status = 200): Answer =>
  page({
    title: changeWords(language).title,
    place: 'sign-in',
    status,
    body: <ChangePage language={language} {...shown} />,
  });
