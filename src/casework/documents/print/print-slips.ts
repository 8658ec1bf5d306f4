import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import type { Press } from '#platform/pdf/index.ts';
import { Letterhead, Marks } from '../forms/parts.form.ts';
import { code128Svg, qrSvg, shortLink } from './codes.rules.ts';

/** Giấy tiếp nhận in sẵn: blank slips of Mẫu 01, each with a reserved number, to be filled in by hand. */
const BlankSlips = Type.Object({
  letterhead: Letterhead,
  /** Two copies on one A4, or each copy on an A5 of its own. */
  size: Type.Union([Type.Literal('a4'), Type.Literal('a5')]),
  /** `20/02/2019`: the day that is in the codes. */
  day: Type.String({ minLength: 1 }),
  oneStop: Type.String(),
  lookUpAt: Type.String(),
  slips: Type.Array(Type.Object({ code: Type.String({ minLength: 1 }), checkWord: Type.String({ minLength: 1 }) }), {
    minItems: 1,
  }),
  marks: Marks,
});

/** Typesets blank slips with their codes, each with the barcode and the QR it will have once it was entered. */
export async function printSlips(
  press: Press,
  { baseUrl, ...data }: Static<typeof BlankSlips> & { readonly baseUrl: string },
): Promise<Uint8Array> {
  if (!Value.Check(BlankSlips, data)) throw new Error('the slips do not fit their form');
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const pictures = await Promise.all(
    data.slips.map(async ({ code, checkWord }, n) => ({
      [`ma-vach-${n}.svg`]: bytes(await code128Svg(code)),
      [`qr-${n}.svg`]: bytes(qrSvg(shortLink(baseUrl, code, checkWord))),
    })),
  );
  return press.print({ template: 'chung/phieu-in-san.typ', data, pictures: Object.assign({}, ...pictures) });
}
