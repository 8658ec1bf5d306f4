import type { FastifyRequest } from 'fastify';
import type { Language } from '#platform/text/index.ts';
import type { Cookie } from './answer.ts';

/** `__Host-` binds the cookie to this very host; browsers grant it over https only. */
export const sessionCookie = (baseUrl: string): string => (baseUrl.startsWith('https:') ? '__Host-phien' : 'phien');

export const languageCookie = 'ngon-ngu';

export const themeCookie = 'nen';

/** What a link may ask to be kept for this browser: the language, and the officer's dark ground. */
const kept = { [languageCookie]: ['vi', 'en'], [themeCookie]: ['sang', 'toi'] };

/** The choices in this address, to be remembered a year. */
export const choicesIn = (request: FastifyRequest): Cookie[] =>
  Object.entries(kept).flatMap(([name, values]) => {
    const asked = (request.query as Record<string, unknown> | undefined)?.[name];
    return typeof asked === 'string' && values.includes(asked)
      ? [{ name, value: asked, maxAgeSeconds: 31_536_000 }]
      : [];
  });

/** `?nen=toi` first, then what was chosen before, else light. */
export function themeOf(request: FastifyRequest): 'light' | 'dark' {
  const asked = (request.query as Record<string, unknown> | undefined)?.[themeCookie] ?? request.cookies?.[themeCookie];
  return asked === 'toi' ? 'dark' : 'light';
}

/** The language asked for: `?ngon-ngu=en` first, then what was chosen before, else Vietnamese. */
export function languageOf(request: FastifyRequest): Language {
  const asked =
    (request.query as Record<string, unknown> | undefined)?.[languageCookie] ?? request.cookies?.[languageCookie];
  return asked === 'en' ? 'en' : 'vi';
}

/** What a program asked for: `?ngon-ngu` and the cookie as for people, else the first of ours in `Accept-Language`. */
export function languageAsked(request: FastifyRequest): Language {
  const chosen = languageOf(request);
  if (chosen === 'en') return 'en';
  const accepted = request.headers['accept-language']?.toLowerCase().match(/\b(vi|en)\b/)?.[1];
  return accepted === 'en' ? 'en' : 'vi';
}
