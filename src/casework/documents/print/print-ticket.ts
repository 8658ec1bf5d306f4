import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import type { Press } from '#platform/pdf/index.ts';
import { qrSvg } from './codes.rules.ts';

const said = Type.String({ minLength: 1 });

/** Phiếu số thứ tự on a roll of 80 mm: a number and nobody's name. */
const TicketSlip = Type.Object({
  counter: said,
  lane: said,
  /** `C012` */
  code: said,
  /** `08:28 20/02/2019` */
  drawnAt: said,
  day: said,
  /** Where the number is followed on a phone, below the house's address. */
  path: said,
});

/** Typesets the slip of a number; nothing of it is kept, since nothing hangs on it after its day. */
export async function printTicket(
  press: Press,
  { baseUrl, ...data }: Static<typeof TicketSlip> & { readonly baseUrl: string },
): Promise<Uint8Array> {
  if (!Value.Check(TicketSlip, data)) throw new Error('the slip of a number does not fit its form');
  const pictures = { 'qr.svg': new TextEncoder().encode(qrSvg(baseUrl + data.path)) };
  return press.print({ template: 'chung/so-thu-tu.typ', data, pictures });
}
