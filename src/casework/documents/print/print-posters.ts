import { Value } from 'typebox/value';
import type { Press } from '#platform/pdf/index.ts';
import { PosterData } from '../forms/poster.form.ts';
import { qrSvg } from './codes.rules.ts';
import { allInLetters } from './letters.rules.ts';

export type { PosterData };

/** The set of sheets for a wall, each with the QR that tells whether it is still in force: `links`, one for each. */
export async function printPosterSet(
  press: Press,
  { links, ...given }: PosterData & { readonly links: readonly string[] },
): Promise<Uint8Array> {
  const data = allInLetters(given);
  if (!Value.Check(PosterData, data)) throw new Error('the posters do not fit their form');
  const pictures = links.map((link, n) => [`qr-${n}.svg`, new TextEncoder().encode(qrSvg(link))] as const);
  return press.print({ template: 'chung/niem-yet.typ', data, pictures: Object.fromEntries(pictures) });
}
