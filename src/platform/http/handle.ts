import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, citizen } from '#platform/actor/index.ts';
import type { Problem } from './answer.ts';
import { cleanAll } from './clean.ts';
import { languageAsked, languageOf, sessionCookie, themeOf } from './cookies.ts';
import { noRoom, sentAgain } from './fault.ts';
import { isCrossSite } from './guard.ts';
import { readUploads } from './multipart.ts';
import type { Ask, Route } from './route.ts';
import { actorBehind, notFound, say, sayPacked, sayProblem } from './say.ts';
import { schemasOf } from './schemas.ts';
import type { Served } from './served.ts';

/** What lies between a request and its answer: may it come in, can it be read, what does the route say. */
export function handlerOf<House>(served: Served<House>, route: Route<House>) {
  const schemas = schemasOf(route);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    if (route.method === 'POST' && isCrossSite(request, route.path)) {
      return sayProblem(served, request, reply, { status: 403, kind: 'cross-site' });
    }
    const visit = await visitOf(served, request, route);
    const refused = mayKnock(visit.actor, route);
    if (refused === 'sign-in' && route.method === 'GET') return reply.redirect(served.signInPath(request.url), 303);
    if (refused === 'not-allowed') return sayProblem(served, request, reply, notFound);
    const { body, uploads } = route.takesFiles
      ? await readUploads(request, route.takesFiles, refused ? 'stranger' : 'staff')
      : { body: request.body, uploads: [] };
    if (refused) return sayProblem(served, request, reply, { ...mustSignIn, sent: sentAgain(body, uploads.length) });
    // The public only looks things up or signs in: the disk's reserve is for that.
    const shut = writes(route) ? await served.whyNoRoom?.() : undefined;
    if (shut) return sayProblem(served, request, reply, { ...noRoom[shut], sent: sentAgain(body, uploads.length) });
    const sent = { params: cleanAll(request.params), query: cleanAll(request.query), body: cleanAll(body ?? {}) };
    const read = schemas.read(sent, languageAsked(request));
    if (!read.ok) return sayProblem(served, request, reply, { status: 422, kind: 'bad-input', errors: read.reasons });
    const asked = read.value as { params: never; query: never; body: never };
    const answer = await route.handle({ ...visit, ...asked, uploads });
    if (route.method === 'POST' && !route.onlyAsks) await served.afterDeed?.();
    return answer.kind === 'document' && mayPack(request, visit.actor)
      ? sayPacked(served, request, reply, answer)
      : say(served, request, reply, answer);
  };
}

/** Who asks, when and how: known before anything that was sent is read. Business time is read here, once (law 3). */
async function visitOf<House>(
  served: Served<House>,
  request: FastifyRequest,
  { alone }: Route<House>,
): Promise<Omit<Ask<House>, 'params' | 'query' | 'body' | 'uploads'>> {
  const wall = served.clock.wall();
  const session = request.cookies[sessionCookie(served.baseUrl)];
  const [now, actor] = alone
    ? [wall, citizen]
    : await Promise.all([served.clock.business(served.db), actorBehind(served, session, wall)]);
  return {
    house: served.house,
    actor,
    now,
    wall,
    language: languageOf(request),
    theme: themeOf(request),
    url: request.url,
    address: request.ip,
    session,
    cookies: request.cookies,
  };
}

function mayKnock<House>(actor: Actor, route: Route<House>): 'sign-in' | 'not-allowed' | undefined {
  if (route.needs === 'public') return undefined;
  if (actor.kind !== 'staff') return 'sign-in';
  if (route.needs === 'staff' || actor.grants.some((grant) => grant.permission === route.needs)) return undefined;
  return 'not-allowed';
}

const writes = <House>(route: Route<House>): boolean =>
  route.method === 'POST' && route.needs !== 'public' && !route.onlyAsks;

const mustSignIn: Problem = { status: 401, kind: 'sign-in' };

/** Only to who is signed out: the length of a packed page may tell of what is in it (BREACH). */
const mayPack = (request: FastifyRequest, actor: Actor): boolean =>
  actor.kind === 'citizen' && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
