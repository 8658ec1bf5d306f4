import { demonstrationPassword, whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import type { Database } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { type CounterForm, counterForm } from '#test/support/counter-form.ts';
import { pause, type Shop } from './shop.ts';

/** What a client was told: this press became this dossier. */
export interface Told {
  readonly key: string;
  readonly code: string;
}

/** Clerks who receive without a pause, and press again with the same key when no answer came. */
export interface Clients {
  readonly told: readonly Told[];
  /** Presses that got no answer (or a fault), and were made again. */
  readonly unanswered: () => number;
  /** What was said instead of yes; must stay empty. */
  readonly refusals: readonly string[];
  /** Each ends its last press with a yes. */
  stop(): Promise<void>;
}

const district = 'mot-cua-huyen';

/** Three of four at the district's one counter, so that they meet at its number; the others at communes. */
const counters = [
  district,
  district,
  district,
  'mot-cua-xa-thanh-xuong',
  district,
  district,
  district,
  'mot-cua-xa-na-tau',
];

interface Desk {
  readonly login: string;
  readonly form: CounterForm;
}

export async function desksOf(db: Database, count: number): Promise<Desk[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, n) => {
      const counter = counters[n % counters.length] ?? district;
      const clerks = await whoMay(db, 'dossier.receive', (await unitByKey(db, counter))?.id ?? '');
      const login = clerks[n % clerks.length]?.login;
      if (!login) throw new Error(`nobody receives at ${counter}`);
      const procedure =
        counter === district ? 'dang-ky-thanh-lap-ho-kinh-doanh' : 'cap-giay-xac-nhan-tinh-trang-hon-nhan';
      return { login, form: await counterForm(db, counter, procedure) };
    }),
  );
}

export async function openClients(shop: Shop, desks: readonly Desk[]): Promise<Clients> {
  const cookies = await Promise.all(desks.map(({ login }, n) => signIn(shop.url, login, n)));
  const told: Told[] = [];
  const refusals: string[] = [];
  let unanswered = 0;
  let stopped = false;
  const work = async ({ form }: Desk, n: number): Promise<void> => {
    for (let serial = 0; !stopped; serial += 1) {
      const key = newId();
      const body = form.press(key, n * 1_000_000 + serial);
      for (let said = ''; said === ''; ) {
        said = await press(shop.url, cookies[n] ?? '', body);
        if (said.startsWith('/can-bo/ho-so/'))
          told.push({ key, code: said.slice('/can-bo/ho-so/'.length).split('?')[0] ?? '' });
        else if (said !== '') refusals.push(said);
        else {
          unanswered += 1;
          await pause(100);
        }
      }
      if (refusals.length > 0) return;
    }
  };
  const working = Promise.all(desks.map(work));
  return {
    told,
    refusals,
    unanswered: () => unanswered,
    async stop() {
      stopped = true;
      await working;
    },
  };
}

/** Where the answer leads; nothing when none came or the house could not; else what it said. */
async function press(url: string, cookie: string, body: URLSearchParams): Promise<string> {
  const headers = { cookie, 'sec-fetch-site': 'same-origin' };
  try {
    const answer = await fetch(`${url}/can-bo/tiep-nhan`, { method: 'POST', redirect: 'manual', headers, body });
    const text = await answer.text();
    if (answer.status === 303) return answer.headers.get('location') ?? '';
    return answer.status >= 500 ? '' : `${answer.status} ${text.slice(0, 300)}`;
  } catch {
    return '';
  }
}

/** Their session, as a cookie; each from an address of its own, so that the limit on sign-ins does not meet them. */
export async function signIn(url: string, username: string, n: number): Promise<string> {
  const answer = await fetch(`${url}/dang-nhap`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': `10.0.0.${n}` },
    body: new URLSearchParams({ username, password: demonstrationPassword }),
  });
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('phien='));
  if (!cookie) throw new Error(`${username} could not sign in: ${answer.status}`);
  return cookie.split(';')[0] ?? '';
}
