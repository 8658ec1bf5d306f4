import { fold } from '#platform/text/index.ts';

/**
 * Grounds of exemption whose proof holds for a year: poor and nearly poor households are reviewed every year (QĐ 59/2015/QĐ-TTg), and
 * hamlets and communes of special hardship stand on lists that are drawn up anew. Who has served the country or is disabled stays so.
 * `words`: as they stand, folded, in what the clerk writes.
 */
const grounds = [
  { key: 'poor', words: ['ho ngheo', 'can ngheo'] },
  { key: 'hard-area', words: ['dac biet kho khan', 'dbkk', 'vung kho khan'] },
] as const;

export type ExemptionYear =
  | { readonly reason: 'exemption-without-year'; readonly year: number }
  | { readonly reason: 'exemption-of-another-year'; readonly year: number; readonly given: number };

/** Whether a refusal is about the year of a proof. */
export const isExemptionYear = (one: { readonly reason: string }): one is ExemptionYear =>
  one.reason === 'exemption-without-year' || one.reason === 'exemption-of-another-year';

/** Why a proof does not do in a year: it names none, or another; undefined where it does, or its ground is for good. */
export function exemptionYear(
  { ground, proof }: { readonly ground: string; readonly proof: string },
  year: number,
): ExemptionYear | undefined {
  const folded = fold(ground);
  if (proof === '' || !grounds.some(({ words }) => words.some((word) => folded.includes(word)))) return undefined;
  const named = [...proof.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([one]) => Number(one));
  if (named.includes(year)) return undefined;
  const given = named.at(-1);
  return given === undefined
    ? { reason: 'exemption-without-year', year }
    : { reason: 'exemption-of-another-year', year, given };
}
