import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import statics from '@fastify/static';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { isAway } from '#platform/db/index.ts';
import type { ProblemKind } from './answer.ts';
import { sayFault } from './fault.ts';
import { guardingHeaders } from './guard.ts';
import { handlerOf } from './handle.ts';
import type { Route } from './route.ts';
import { sayProblem } from './say.ts';
import type { Served } from './served.ts';

/** Builds the server; `listen` is main's business. */
export async function buildServer<House>(served: Served<House>): Promise<FastifyInstance> {
  const server = fastify({
    loggerInstance: withoutNews(served.log),
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
  // A basket of eight procedures has a field for a scan beside each paper; an empty one is sent as well.
  await server.register(multipart, { limits: { files: 120, fields: 800, parts: 920 } });
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
    if (status < 500) return sayProblem(served, request, reply, { status, kind: kindOf(status) });
    // A second without a database is many requests: a line for each tells enough.
    if (isAway(fault)) request.log.warn({ req: request }, 'a request was put off: the database is away');
    else request.log.error({ err: fault, req: request }, 'a request failed');
    return sayFault(served, request, reply, fault);
  });
  return server;
}

/** That it listens is told to people in a sentence of the house, not in a line of its own before it. */
const withoutNews = (log: Served<never>['log']): FastifyBaseLogger =>
  log.child({}, { level: log.level === 'info' ? 'warn' : log.level }) as FastifyBaseLogger;

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
  server.route({
    method: route.method,
    url: route.path,
    bodyLimit: route.takesFiles ? 60_000_000 : 1_000_000,
    ...(route.perMinute ? { config: { rateLimit: allowed(route.perMinute, served.sharedBy) } } : {}),
    handler: handlerOf(served, route),
  });
}

/** Each process counts for itself: together they allow no more than is said (by less than one each). */
const allowed = (perMinute: number, sharedBy = 1) => ({ max: Math.ceil(perMinute / sharedBy), timeWindow: 60_000 });
