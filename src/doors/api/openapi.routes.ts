import { type HouseRoute, route } from '#platform/house/index.ts';
import { json, openApiOf } from '#platform/http/index.ts';

const info = {
  title: 'Một Cửa',
  version: '1',
  description:
    'What the one-stop shop tells programs. Public parts only; a request that does not fit is answered with RFC 9457 problem details.',
};

/** The document of the routes given, made once. */
export function openApiRoutes(described: readonly HouseRoute[]): HouseRoute[] {
  let document: Promise<object> | undefined;
  return [
    route({
      method: 'GET',
      path: '/api/v1/openapi.json',
      needs: 'public',
      perMinute: 120,
      async handle() {
        document ??= openApiOf(described, info);
        return json(await document);
      },
    }),
  ];
}
