import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import fastify, { type FastifyRequest } from 'fastify';

/**
 * A deed asked for by another site's page is refused: browsers say where a request comes from
 * (Sec-Fetch-Site; Origin in older ones). The API carries no cookie's power and stays open.
 */
export function isCrossSite(request: FastifyRequest, path: string): boolean {
  if (path.startsWith('/api/')) return false;
  const site = request.headers['sec-fetch-site'];
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.origin;
  return origin !== undefined && hostOf(origin) !== request.headers.host;
}

const hostOf = (origin: string): string | undefined => {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
};

/**
 * The headers every answer carries (ASVS 3.4). They hang on the address of the house alone, so helmet is asked once
 * and not for each answer.
 */
export async function guardingHeaders(baseUrl: string): Promise<Record<string, string>> {
  const probe = fastify();
  await probe.register(helmet, securityHeaders(baseUrl));
  probe.get('/', async (_request, reply) => reply.send());
  const { headers } = await probe.inject('/');
  await probe.close();
  const own = ['content-length', 'content-type', 'date', 'connection', 'keep-alive'];
  return Object.fromEntries(
    Object.entries(headers).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string' && !own.includes(pair[0]),
    ),
  );
}

/** Nothing inline, nothing from elsewhere, no framing. */
function securityHeaders(baseUrl: string): FastifyHelmetOptions {
  const secure = baseUrl.startsWith('https:');
  const own = ["'self'"];
  const none = ["'none'"];
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: own,
        objectSrc: none,
        baseUri: none,
        formAction: own,
        frameAncestors: none,
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    hsts: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  };
}
