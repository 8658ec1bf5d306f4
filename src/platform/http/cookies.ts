import type { FastifyRequest } from 'fastify';
import type { Language } from '#platform/text/index.ts';

/** `__Host-` binds the cookie to this very host; browsers grant it over https only. */
export const sessionCookie = (baseUrl: string): string => (baseUrl.startsWith('https:') ? '__Host-phien' : 'phien');

export const languageCookie = 'ngon-ngu';

/** The language asked for: `?ngon-ngu=en` first, then what was chosen before, else Vietnamese. */
export function languageOf(request: FastifyRequest): Language {
  const asked =
    (request.query as Record<string, unknown> | undefined)?.[languageCookie] ?? request.cookies?.[languageCookie];
  return asked === 'en' ? 'en' : 'vi';
}
