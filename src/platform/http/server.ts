import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import statics from '@fastify/static';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Actor } from '#platform/actor/index.ts';
import type { Problem, ProblemKind } from './answer.ts';
import { cleanAll } from './clean.ts';
import { languageAsked, languageOf, sessionCookie, themeOf } from './cookies.ts';
import { guardingHeaders, isCrossSite } from './guard.ts';
import { readUploads } from './multipart.ts';
import type { Ask, Route, Sent } from './route.ts';
import { actorBehind, notFound, say, sayPacked, sayProblem } from './say.ts';
import { schemasOf } from './schemas.ts';
import type { Served } from './served.ts';

/** Builds the server; `listen` is main's business. */
export async function buildServer<House>(served: Served<House>): Promise<FastifyInstance> {
  const server = fastify({
    loggerInstance: served.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1_000_000,
    trustProxy: 'loopback',
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  });
  const guarding = await guardingHeaders(served.baseUrl);
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(guarding);
    done();
  });
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
  server.setNotFoundHandler((request, reply) => sayProblem(served, request, reply, { status: 404, kind: 'not-found' }));
  server.setErrorHandler((fault, request, reply) => {
    const status = (fault as { statusCode?: number }).statusCode ?? 500;
    if (status >= 500) request.log.error({ err: fault, req: request }, 'a request failed');
    return sayProblem(served, request, reply, { status, kind: kindOf(status) });
  });
  return server;
}

const kindOf = (status: number): ProblemKind =>
  status === 404
    ? 'not-found'
    : status === 429
      ? 'too-many'
      : status === 413
        ? 'too-large'
        : status >= 500
          ? 'fault'
          : 'bad-request';

function addRoute<House>(server: FastifyInstance, served: Served<House>, route: Route<House>): void {
  const schemas = schemasOf(route);
  server.route({
    method: route.method,
    url: route.path,
    bodyLimit: route.takesFiles ? 60_000_000 : 1_000_000,
    ...(route.perMinute ? { config: { rateLimit: { max: route.perMinute, timeWindow: 60_000 } } } : {}),
    handler: async (request, reply) => {
      if (route.method === 'POST' && isCrossSite(request, route.path)) {
        return sayProblem(served, request, reply, { status: 403, kind: 'cross-site' });
      }
      const wall = served.clock.wall();
      const session = request.cookies[sessionCookie(served.baseUrl)];
      const [now, actor] = await Promise.all([served.clock.business(served.db), actorBehind(served, session, wall)]);
      const refused = mayKnock(actor, route);
      if (refused === 'sign-in' && route.method === 'GET') return reply.redirect(served.signInPath(request.url), 303);
      if (refused === 'not-allowed') return sayProblem(served, request, reply, notFound);
      const { body, uploads } = route.takesFiles
        ? await readUploads(request, route.takesFiles, refused ? 'stranger' : 'staff')
        : { body: request.body, uploads: [] };
      if (refused) return sayProblem(served, request, reply, mustSignIn, sentAgain(body, uploads.length));
      const sent = {
        params: cleanAll(request.params),
        query: cleanAll(request.query),
        body: cleanAll(body ?? {}),
      };
      const read = schemas.read(sent, languageAsked(request));
      if (!read.ok) return sayProblem(served, request, reply, { status: 422, kind: 'bad-input', errors: read.reasons });
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
      // Only to who is signed out: the length of a packed page may tell of what is in it (BREACH).
      const packs = actor.kind === 'citizen' && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      return packs && answer.kind === 'document'
        ? sayPacked(served, request, reply, answer)
        : say(served, request, reply, answer);
    },
  });
}

/** Nothing of it was read or kept: the browser is given it back. */
const sentAgain = (body: unknown, files: number): Sent => ({
  fields: Object.entries((cleanAll(body) as Record<string, unknown> | null) ?? {}).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, String(one)] as const),
  ),
  files,
});

const mustSignIn: Problem = { status: 401, kind: 'sign-in' };

function mayKnock<House>(actor: Actor, route: Route<House>): 'sign-in' | 'not-allowed' | undefined {
  if (route.needs === 'public') return undefined;
  if (actor.kind !== 'staff') return 'sign-in';
  if (route.needs === 'staff' || actor.grants.some((grant) => grant.permission === route.needs)) return undefined;
  return 'not-allowed';
}
