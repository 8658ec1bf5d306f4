import swagger from '@fastify/swagger';
import fastify from 'fastify';
import { problemKinds } from './answer.ts';
import { problemType } from './problem.text.ts';
import type { Route } from './route.ts';

interface Described {
  readonly title: string;
  readonly version: string;
  readonly description: string;
}

/**
 * The OpenAPI 3.1 document of the routes that describe themselves (`api`), made of the very schemas they
 * are checked by. A server of its own that never listens: its only work is to know them.
 */
export async function openApiOf<House>(routes: readonly Route<House>[], info: Described): Promise<object> {
  const server = fastify({ ajv: { customOptions: { strict: false } } });
  await server.register(swagger, { openapi: { openapi: '3.1.0', info } });
  for (const route of routes) {
    if (!route.api) continue;
    server.route({
      method: route.method,
      url: route.path,
      schema: {
        summary: route.api.summary,
        ...(route.params ? { params: route.params } : {}),
        ...(route.query ? { querystring: route.query } : {}),
        ...(route.body ? { body: route.body } : {}),
        response: { 200: { description: route.api.summary, ...route.api.answers }, default: refused },
      },
      handler: async () => undefined,
    });
  }
  await server.ready();
  const document = server.swagger();
  await server.close();
  return document;
}

/** RFC 9457, for whatever is not 200. */
const refused = {
  description: 'Problem details (RFC 9457)',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['type', 'status', 'title'],
        properties: {
          type: { type: 'string', description: `One of ${problemKinds.map(problemType).join(', ')}` },
          status: { type: 'integer' },
          title: { type: 'string', description: 'For people, in the language asked for (Accept-Language: vi or en)' },
          detail: { type: 'string' },
          instance: { type: 'string' },
          errors: {
            type: 'array',
            items: {
              type: 'object',
              required: ['pointer', 'detail'],
              properties: { pointer: { type: 'string' }, detail: { type: 'string' } },
            },
          },
        },
      },
    },
  },
};
