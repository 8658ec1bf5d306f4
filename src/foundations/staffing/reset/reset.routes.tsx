import { Type } from 'typebox';
import {
  hashPassword,
  nameOf,
  onceLasts,
  oncePassword,
  type ResetReason,
  resetById,
} from '#foundations/access/index.ts';
import { administrationPath } from '#foundations/organisations/index.ts';
import { type Deed, type KeyReused, perform, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import type { Result } from '#platform/result/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { peopleWords } from '../people/people.text.ts';
import { GivenPage } from './given.page.tsx';
import { askResetOf, confirmResetOf, dropResetOf } from './reset.act.ts';
import { resetSheet } from './reset.file.ts';
import { ResetPage } from './reset.page.tsx';
import { resetReasonText, resetWords } from './reset.text.ts';
import { resetView } from './reset.view.ts';

const params = Type.Object({ id: Type.String({ format: 'uuid', maxLength: 36 }) });
const body = Type.Object({ key: Type.String({ minLength: 8, maxLength: 100 }) });
const needs = 'account.reset';

/** `/quan-tri/cap-lai-mat-khau`: a colleague's new password, by two people. */
export const resetRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.resets(),
    needs,
    query: Type.Object({ tim: Type.Optional(Type.String({ maxLength: 200 })) }),
    handle: (ask) => show(ask, ask.query.tim ?? ''),
  }),
  ...sheetRoutes({ path: paths.resets(), needs, sheet: resetSheet }),
  route({
    method: 'POST',
    path: paths.askReset(':id'),
    needs,
    params,
    body,
    handle: (ask) => press(ask, (deed) => askResetOf(deed, ask.params.id)),
  }),
  route({ method: 'POST', path: paths.confirmReset(':id'), needs, params, body, handle: confirm }),
  route({
    method: 'POST',
    path: paths.dropReset(':id'),
    needs,
    params,
    body,
    handle: (ask) => press(ask, (deed) => dropResetOf(deed, ask.params.id)),
  }),
];

type Pressed = Visit<{ id: string }, unknown, { key: string }>;
type Act = (deed: Deed) => Promise<Result<string, ResetReason>>;

async function press(ask: Pressed, act: Act): Promise<Answer> {
  const done = await once(ask, act);
  return done.ok ? redirect(paths.resets()) : refused(ask, done.reasons);
}

/** The password leaves with this answer and no other: the outcome kept for a second press says only that it was given. */
async function confirm(ask: Pressed): Promise<Answer> {
  const { house, wall, language, params: asked } = ask;
  const password = oncePassword();
  const given = { hash: await hashPassword(password), until: wall.add(onceLasts), wall };
  const acted = { first: false };
  const done = await once(ask, async (deed) => {
    const confirmed = await confirmResetOf(deed, asked.id, given);
    acted.first = confirmed.ok;
    return confirmed;
  });
  if (!done.ok) return refused(ask, done.reasons);
  const reset = await resetById(house.db, asked.id);
  const name = (reset && (await nameOf(house.db, reset.account_id))) ?? '';
  const shown = { language, name, password: acted.first ? password : undefined, until: formatMoment(given.until) };
  return framed(ask, <GivenPage {...shown} />);
}

const once = ({ house, actor, now, body: { key }, params: { id }, url }: Pressed, act: Act) =>
  perform(house.db, { actor, now, key, body: { id, url } }, act);

/** What one may not see is not there; any other reason is said above the list. */
const refused = (ask: Pressed, reasons: readonly (ResetReason | KeyReused)[]): Promise<Answer> | Answer =>
  reasons.some(({ reason }) => reason === 'not-found')
    ? missing
    : show(
        ask,
        '',
        refusals(reasons, resetReasonText, ask.language).map(({ text }) => text),
      );

async function show(ask: Visit, fragment: string, wrong: readonly string[] = []): Promise<Answer> {
  const { actor, language } = ask;
  const own = actor.kind === 'staff' ? actor.personId : '';
  const view = await resetView(ask, fragment);
  return framed(ask, <ResetPage {...view} {...{ language, fragment, own, wrong }} />, wrong.length > 0 ? 422 : 200);
}

const framed = ({ language }: Visit, shown: Parameters<typeof page>[0]['body'], status = 200): Answer =>
  page({
    title: resetWords(language).title,
    place: 'resets',
    status,
    trail: [{ text: peopleWords(language).administration, href: administrationPath() }],
    body: shown,
  });
