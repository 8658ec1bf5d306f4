import { actorOf, signInPath } from '#foundations/access/index.ts';
import type { Mode } from '#platform/clock/index.ts';
import type { Database } from '#platform/db/index.ts';
import type { House, HouseRoute } from '#platform/house/index.ts';
import { buildServer, dressed } from '#platform/http/index.ts';
import { openLog } from '#platform/log/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { withFiles } from './multipart.ts';

/** What a browser sees of an answer. */
export interface Seen {
  readonly status: number;
  readonly text: string;
  readonly bytes: Buffer;
  readonly location: string | undefined;
  readonly cookies: readonly { readonly name: string; readonly value: string; readonly maxAge?: number }[];
}

/** A field that is sent more than once has a list. */
export type TypedForm = Readonly<Record<string, string | readonly string[]>>;

export interface ServedRoutes {
  get(url: string, token?: string, cookies?: Readonly<Record<string, string>>): Promise<Seen>;
  post(url: string, form: TypedForm, token?: string): Promise<Seen>;
  /** A form with files in it. */
  send(url: string, form: Readonly<Record<string, string | Buffer>>, token?: string): Promise<Seen>;
  close(): Promise<void>;
}

interface Times {
  readonly mode?: Mode;
  readonly now?: Temporal.Instant;
  readonly wall?: () => Temporal.Instant;
  /** For routes that print or keep files; what the others never reach. */
  readonly workshop?: Partial<Pick<House, 'files' | 'press' | 'timers' | 'listeners'>>;
}

/** Some routes in a plain shell, over the real server but without a network: what a capability’s web tests press. */
export async function serveRoutes(
  db: Database,
  routes: readonly HouseRoute[],
  times: Times = {},
): Promise<ServedRoutes> {
  const now = times.now ?? Temporal.Instant.from('2019-02-20T08:28:00+07:00');
  const clock = { mode: times.mode ?? 'demo', wall: times.wall ?? Temporal.Now.instant, business: async () => now };
  const log = openLog('silent');
  const seed = openSeed('db/seed');
  const plain = { db, clock, log, seed, baseUrl: 'http://localhost', parkedDays: 3, witnesses: 2 };
  const house = { ...plain, ...times.workshop } as unknown as House;
  const server = await buildServer<House>({
    house,
    db,
    clock,
    log,
    baseUrl: house.baseUrl,
    assetsDir: process.cwd(),
    routes: dressed(routes, (ask, page) => (
      <html lang={ask.language}>
        <title>{page.title}</title>
        <main>{page.body}</main>
      </html>
    )),
    actorOf: (token, wall) => actorOf(db, token, wall),
    errorPage: async (_at, problem) => <p>{problem.kind}</p>,
    signInPath,
  });
  type Pairs = Readonly<Record<string, string>>;
  const ask = async (method: 'GET' | 'POST', url: string, cookies: Pairs, form?: Sent) => {
    const answer = await server.inject({
      method,
      url,
      cookies,
      ...(form
        ? { payload: form.payload, headers: { 'content-type': form.type, 'sec-fetch-site': 'same-origin' } }
        : {}),
    });
    return {
      status: answer.statusCode,
      text: answer.body,
      bytes: answer.rawPayload,
      location: answer.headers.location as string | undefined,
      cookies: answer.cookies,
    };
  };
  return {
    get: (url, token, cookies = {}) => ask('GET', url, { ...signed(token), ...cookies }),
    post: (url, form, token) => ask('POST', url, signed(token), typed(form)),
    send: (url, form, token) => ask('POST', url, signed(token), withFiles(form)),
    close: async () => server.close(),
  };
}

const signed = (token: string | undefined): Record<string, string> => (token ? { phien: token } : {});

interface Sent {
  readonly type: string;
  readonly payload: string | Buffer;
}

const typed = (form: TypedForm): Sent => ({
  type: 'application/x-www-form-urlencoded',
  payload: new URLSearchParams(
    Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one as string])),
  ).toString(),
});
