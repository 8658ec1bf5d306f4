import type { Static } from 'typebox';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, page, redirect } from '#platform/http/index.ts';
import { type DemonstrationAccount, demonstrationAccounts } from '../demonstration.store.ts';
import { passwordPath, signInPath, signOutPath } from '../paths.ts';
import { signOut } from '../sessions/end.act.ts';
import { staying } from '../sessions/session.rules.ts';
import { localPath } from './next.rules.ts';
import { signIn } from './sign-in.act.ts';
import { signInForm, signInQuery } from './sign-in.form.ts';
import { type SignInError, SignInPage, type SigningIn } from './sign-in.page.tsx';
import { reasonText, signInWords } from './sign-in.text.ts';

/** `/dang-nhap` and `/dang-xuat`. */
export const signInRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: signInPath(),
    needs: 'public',
    query: signInQuery,
    handle: async (ask) => {
      const demonstration = await accountsToTry(ask);
      const filled = demonstration.find((account) => account.position === ask.query.thu);
      return show(ask, { demonstration, filled, login: filled?.login ?? '', next: ask.query.tiep });
    },
  }),
  route({
    method: 'POST',
    path: signInPath(),
    needs: 'public',
    body: signInForm,
    perMinute: 120,
    handle: enter,
  }),
  route({
    method: 'POST',
    path: signOutPath(),
    needs: 'public',
    handle: async ({ house, session, actor, now, wall }) => {
      if (session) await signOut(house.db, session, { actor, now, wall });
      return redirect(signInPath(), { name: 'session', value: '' });
    },
  }),
];

async function enter(ask: Visit<unknown, unknown, Static<typeof signInForm>>): Promise<Answer> {
  const { house, body, address, wall, now, session, language } = ask;
  const [login, password] = [body.username ?? '', body.password ?? ''];
  const untilEvening = body.nho !== undefined;
  const again = async (errors: SignInError[], status: number): Promise<Answer> =>
    show(ask, { demonstration: await accountsToTry(ask), login, untilEvening, next: body.tiep, errors }, status);
  const missing = missingFields(login, password, language);
  if (missing.length > 0) return again(missing, 422);
  const entered = await signIn(house.db, { login, password, address, wall, now, untilEvening, before: session });
  if (!entered.ok) {
    const reasons = entered.reasons.filter((reason) => reason.reason !== 'once');
    if (reasons.length === 0) return redirect(passwordPath({ login: login.trim() }));
    const errors = reasons.map((reason) => ({
      field: 'username' as const,
      text: reasonText(reason, wall, language),
    }));
    return again(errors, reasons.some(({ reason }) => reason === 'throttled') ? 429 : 422);
  }
  const cookie = { name: 'session', value: entered.value.token };
  const maxAgeSeconds = staying(true).whole.total('seconds');
  return redirect(localPath(body.tiep), untilEvening ? { ...cookie, maxAgeSeconds } : cookie);
}

function missingFields(login: string, password: string, language: Visit['language']): SignInError[] {
  const said = signInWords(language);
  return [
    ...(login === '' ? [{ field: 'username' as const, text: said.loginMissing }] : []),
    ...(password === '' ? [{ field: 'password' as const, text: said.passwordMissing }] : []),
  ];
}

/** Nobody is offered in production, whatever the database holds. */
const accountsToTry = async ({ house }: Pick<Visit, 'house'>): Promise<DemonstrationAccount[]> =>
  house.clock.mode === 'demo' ? demonstrationAccounts(house.db) : [];

type Shown = Partial<SigningIn> & Pick<SigningIn, 'demonstration' | 'login' | 'next'>;

const show = ({ language, actor }: Pick<Visit, 'language' | 'actor'>, shown: Shown, status = 200): Answer =>
  page({
    title: signInWords(language).title,
    place: 'sign-in',
    status,
    body: (
      <SignInPage
        language={language}
        untilEvening={false}
        errors={[]}
        filled={undefined}
        already={actor.kind === 'staff' ? { name: actor.name, desk: localPath(undefined) } : undefined}
        {...shown}
      />
    ),
  });
