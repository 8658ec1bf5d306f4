import { Readable } from 'node:stream';
import type { ReadableStream as WebReadableStream } from 'node:stream/web';
import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Actor, citizen } from '#platform/actor/index.ts';
import type { Answer, Cookie, Problem } from './answer.ts';
import { choicesIn, languageAsked, languageOf, sessionCookie, themeOf } from './cookies.ts';
import { problemDetails } from './problem.text.ts';
import type { Served } from './served.ts';

const gzip = promisify(zlib.gzip);

/** A page packed: smaller for who has a slow line. */
export async function sayPacked<House>(
  served: Served<House>,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Extract<Answer, { kind: 'document' }>,
): Promise<unknown> {
  const bytes = await gzip(asHtml(answer.document));
  reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding');
  return say(served, request, reply, { kind: 'packed', bytes, status: answer.status });
}

/** HTTP, mapped once: what a route answered as it is sent. */
export async function say<House>(
  served: Served<House>,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer | { readonly kind: 'packed'; readonly bytes: Buffer; readonly status: number },
): Promise<unknown> {
  reply.header('cache-control', 'no-store');
  for (const chosen of choicesIn(request)) setCookie(reply, served.baseUrl, chosen);
  switch (answer.kind) {
    case 'page':
      throw new Error(`the page “${answer.page.title}” was answered without the shell of a door`);
    case 'document':
      return reply
        .status(answer.status)
        .type('text/html; charset=utf-8')
        .send(Buffer.from(asHtml(answer.document)));
    case 'packed':
      return reply.status(answer.status).type('text/html; charset=utf-8').send(answer.bytes);
    case 'redirect':
      for (const given of answer.cookies) setCookie(reply, served.baseUrl, given);
      return reply.redirect(answer.to, 303);
    case 'json':
      return reply.status(answer.status).type('application/json; charset=utf-8').send(JSON.stringify(answer.value));
    case 'file':
      return sayFile(reply, answer, 'inline').send(Buffer.from(answer.bytes));
    case 'download':
      return sayFile(reply, answer, 'attachment').send(Readable.fromWeb(answer.bytes as WebReadableStream<Uint8Array>));
    case 'text':
      return reply.type(answer.type).send(answer.text);
    case 'missing':
      return sayProblem(served, request, reply, notFound);
    case 'problem':
      return sayProblem(served, request, reply, answer.problem);
  }
}

const sayFile = (
  reply: FastifyReply,
  { type, name }: { readonly type: string; readonly name: string },
  shown: 'inline' | 'attachment',
): FastifyReply =>
  reply.type(type).header('content-disposition', `${shown}; filename*=UTF-8''${encodeURIComponent(name)}`);

/** A page as it is sent. */
const asHtml = (page: VNode): string => `<!doctype html>${renderToString(page)}`;

function setCookie(reply: FastifyReply, baseUrl: string, given: Cookie): void {
  const name = given.name === 'session' ? sessionCookie(baseUrl) : given.name;
  const options = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: baseUrl.startsWith('https:') };
  if (given.value === '') reply.clearCookie(name, options);
  else
    reply.setCookie(name, given.value, { ...options, ...(given.maxAgeSeconds ? { maxAge: given.maxAgeSeconds } : {}) });
}

/** RFC 9457 to programs, a page to people. */
export async function sayProblem<House>(
  served: Served<House>,
  request: FastifyRequest,
  reply: FastifyReply,
  { sent, ...given }: Problem,
): Promise<unknown> {
  reply.status(given.status).header('cache-control', 'no-store');
  if (request.url.startsWith('/api/') || request.headers.accept?.includes('json')) {
    const language = languageAsked(request);
    return reply
      .type('application/problem+json')
      .header('content-language', language)
      .header('vary', 'accept-language')
      .send(JSON.stringify(problemDetails(given, request.id, language)));
  }
  const token = request.cookies?.[sessionCookie(served.baseUrl)];
  const actor = await actorBehind(served, token, served.clock.wall()).catch(() => citizen);
  const at = {
    language: languageOf(request),
    theme: themeOf(request),
    actor,
    url: request.url,
    ...(sent ? { sent } : {}),
  };
  return reply.type('text/html; charset=utf-8').send(asHtml(await served.errorPage(at, given)));
}

/** Who knocks: a person signed in, or anybody. */
export const actorBehind = async <House>(
  served: Served<House>,
  token: string | undefined,
  wall: Temporal.Instant,
): Promise<Actor> => (token ? await served.actorOf(token, wall) : undefined) ?? citizen;

export const notFound: Problem = { status: 404, kind: 'not-found' };
