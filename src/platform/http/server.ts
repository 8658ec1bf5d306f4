import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import statics from '@fastify/static';
import fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Actor, citizen, type Staff } from '#platform/actor/index.ts';
import type { Clock } from '#platform/clock/index.ts';
import type { Database } from '#platform/db/index.ts';
import type { Log } from '#platform/log/index.ts';
import type { Answer, Cookie, Problem } from './answer.ts';
import { cleanAll } from './clean.ts';
import { choicesIn, languageOf, sessionCookie, themeOf } from './cookies.ts';
import { isCrossSite, securityHeaders } from './guard.ts';
import { readUploads } from './multipart.ts';
import type { Ask, At, Route } from './route.ts';
import { schemasOf } from './schemas.ts';

/** What main.ts hands over to be reached by the web. */
export interface Served<House> {
  readonly house: House;
  readonly routes: readonly Route<House>[];
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly baseUrl: string;
  /** Built styles, fonts and scripts, served under /assets/ for ever (their names carry their content). */
  readonly assetsDir: string;
  readonly actorOf: (token: string, wall: Temporal.Instant) => Promise<Staff | undefined>;
  /** The page of a refusal that belongs to no form: not found, not allowed, too many, a fault. */
  readonly errorPage: (at: At, problem: Problem) => Promise<VNode>;
  /** Where a person who must sign in is sent. */
  readonly signInPath: (next: string) => string;
  readonly afterDeed?: () => void;
}

/** Builds the server; `listen` is main's business. */
export async function buildServer<House>(served: Served<House>): Promise<FastifyInstance> {
  const server = fastify({
    loggerInstance: served.log as FastifyBaseLogger,
    disableRequestLogging: true,
    bodyLimit: 1_000_000,
    trustProxy: 'loopback',
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  });
  await server.register(helmet, securityHeaders(served.baseUrl));
  await server.register(cookie);
  await server.register(formbody);
  await server.register(multipart, { limits: { files: 40, fields: 500, parts: 600 } });
  await server.register(rateLimit, { global: false });
  await server.register(statics, {
    root: served.assetsDir,
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
  });
  for (const route of served.routes) addRoute(server, served, route);
  server.setNotFoundHandler((request, reply) =>
    sayProblem(served, request, reply, { status: 404, title: 'not-found' }),
  );
  server.setErrorHandler((fault, request, reply) => {
    const status = (fault as { statusCode?: number }).statusCode ?? 500;
    if (status >= 500) request.log.error({ err: fault, req: request }, 'a request failed');
    return sayProblem(served, request, reply, { status, title: titleOf(status) });
  });
  return server;
}

const titleOf = (status: number): string =>
  status === 429 ? 'too-many' : status === 413 ? 'too-large' : status >= 500 ? 'fault' : 'bad-request';

function addRoute<House>(server: FastifyInstance, served: Served<House>, route: Route<House>): void {
  const schemas = schemasOf(route);
  server.route({
    method: route.method,
    url: route.path,
    bodyLimit: route.takesFiles ? 60_000_000 : 1_000_000,
    ...(route.perMinute ? { config: { rateLimit: { max: route.perMinute, timeWindow: 60_000 } } } : {}),
    handler: async (request, reply) => {
      if (route.method === 'POST' && isCrossSite(request, route.path)) {
        return sayProblem(served, request, reply, { status: 403, title: 'cross-site' });
      }
      const wall = served.clock.wall();
      const session = request.cookies[sessionCookie(served.baseUrl)];
      const [now, actor] = await Promise.all([served.clock.business(served.db), actorBehind(served, session, wall)]);
      const refused = mayKnock(actor, route);
      if (refused === 'sign-in' && route.method === 'GET') return reply.redirect(served.signInPath(request.url), 303);
      if (refused) return sayProblem(served, request, reply, refused === 'sign-in' ? mustSignIn : notFound);
      const { body, uploads } = route.takesFiles
        ? await readUploads(request, route.takesFiles)
        : { body: request.body, uploads: [] };
      const read = schemas.read(cleanAll(request.params), cleanAll(request.query), cleanAll(body ?? {}));
      if (!read.ok)
        return sayProblem(served, request, reply, { status: 422, title: 'bad-input', errors: read.reasons });
      const ask: Ask<House, never, never, never> = {
        house: served.house,
        actor,
        now,
        wall,
        language: languageOf(request),
        theme: themeOf(request),
        ...(read.value as { params: never; query: never; body: never }),
        url: request.url,
        address: request.ip,
        session,
        cookies: request.cookies,
        uploads,
      };
      const answer = await route.handle(ask);
      if (route.method === 'POST') served.afterDeed?.();
      return say(served, request, reply, answer);
    },
  });
}

const mustSignIn: Problem = { status: 401, title: 'sign-in' };
const notFound: Problem = { status: 404, title: 'not-found' };

const actorBehind = async <House>(
  served: Served<House>,
  token: string | undefined,
  wall: Temporal.Instant,
): Promise<Actor> => (token ? await served.actorOf(token, wall) : undefined) ?? citizen;

function mayKnock<House>(actor: Actor, route: Route<House>): 'sign-in' | 'not-allowed' | undefined {
  if (route.needs === 'public') return undefined;
  if (actor.kind !== 'staff') return 'sign-in';
  if (route.needs === 'staff' || actor.grants.some((grant) => grant.permission === route.needs)) return undefined;
  return 'not-allowed';
}

async function say<House>(
  served: Served<House>,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
): Promise<unknown> {
  reply.header('cache-control', 'no-store');
  for (const chosen of choicesIn(request)) setCookie(reply, served.baseUrl, chosen);
  switch (answer.kind) {
    case 'page':
      throw new Error(`the page “${answer.page.title}” was answered without the shell of a door`);
    case 'document':
      return reply.status(answer.status).type('text/html; charset=utf-8').send(asHtml(answer.document));
    case 'redirect':
      for (const given of answer.cookies) setCookie(reply, served.baseUrl, given);
      return reply.redirect(answer.to, 303);
    case 'json':
      return reply.status(answer.status).type('application/json; charset=utf-8').send(JSON.stringify(answer.value));
    case 'file':
      return reply
        .type(answer.type)
        .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(answer.name)}`)
        .send(Buffer.from(answer.bytes));
    case 'text':
      return reply.type(answer.type).send(answer.text);
    case 'missing':
      return sayProblem(served, request, reply, notFound);
    case 'problem':
      return sayProblem(served, request, reply, answer.problem);
  }
}

/** A page as it is sent. */
export const asHtml = (page: VNode): string => `<!doctype html>${renderToString(page)}`;

function setCookie(reply: FastifyReply, baseUrl: string, given: Cookie): void {
  const name = given.name === 'session' ? sessionCookie(baseUrl) : given.name;
  const options = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: baseUrl.startsWith('https:') };
  if (given.value === '') reply.clearCookie(name, options);
  else
    reply.setCookie(name, given.value, { ...options, ...(given.maxAgeSeconds ? { maxAge: given.maxAgeSeconds } : {}) });
}

async function sayProblem<House>(
  served: Served<House>,
  request: FastifyRequest,
  reply: FastifyReply,
  given: Problem,
): Promise<unknown> {
  reply.status(given.status).header('cache-control', 'no-store');
  if (request.url.startsWith('/api/') || request.headers.accept?.includes('json')) {
    return reply
      .type('application/problem+json')
      .send(JSON.stringify({ type: 'about:blank', instance: request.id, ...given }));
  }
  const token = request.cookies?.[sessionCookie(served.baseUrl)];
  const actor = await actorBehind(served, token, served.clock.wall()).catch(() => citizen);
  const at = { language: languageOf(request), theme: themeOf(request), actor, url: request.url };
  return reply.type('text/html; charset=utf-8').send(asHtml(await served.errorPage(at, given)));
}
