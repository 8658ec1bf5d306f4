/**
 * What can be set in the letters of a paper (Tinos): text in NFC, Ð (U+00D0) mended to Đ, controls left out, and every
 * sign the font does not have as □, visibly. PDF/A refuses a text with a missing letter: a name in Lao or Chinese
 * script or a pictograph must not keep a slip from being printed.
 */
export const inLetters = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('Ð', 'Đ')
    .replaceAll('ð', 'đ')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => (sign === '\n' ? sign : ''))
    .replace(withoutLetter, '□');

/** The same for every text inside data that is plain JSON. */
export function allInLetters(data: unknown): unknown {
  if (typeof data === 'string') return inLetters(data);
  if (Array.isArray(data)) return data.map(allInLetters);
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, allInLetters(value)]));
}

// Latin with all its accents, Greek, Cyrillic, punctuation, money, a few signs: all in each of the four cuts of Tinos.
const withoutLetter =
  /[^\n\u0020-\u007e\u00a0-\u0377\u0384-\u038a\u038e-\u03a1\u03a3-\u052f\u1d00-\u1df5\u1e00-\u1eff\u2010-\u2027\u202f-\u205f\u2070\u2071\u2074-\u208e\u20a0-\u20be\u2100-\u214f\u2190-\u2195\u2212\u2215\u221a\u221e\u2248\u2260\u2264\u2265\u25a0\u25a1\u25cf]/gu;
