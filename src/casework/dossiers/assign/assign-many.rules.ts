import type { Somebody } from '../flow/absence.rules.ts';
import type { Given } from './assign-many.act.ts';

/** What a line of the form sends: the dossier, what was last seen of it, and its officer. */
export const givenOf = (code: string, seq: number, officerId: string): string => `${code}~${seq}~${officerId}`;

/** Lines that were given to somebody; a line left open is left for later. */
export const readGiven = (sent: string | readonly string[] | undefined): Given[] =>
  [sent ?? []]
    .flat()
    .map((line) => line.split('~'))
    .filter(([code, , officerId]) => code && officerId)
    .map(([code = '', seq = '', officerId = '']) => ({
      code,
      seq: /^\d{1,9}$/.test(seq) ? Number(seq) : null,
      officerId,
    }));

/**
 * Who is proposed for a dossier: who had this procedure at this office last and is at work; where nobody is known, the only one
 * there is. Whoever stepped aside is not proposed.
 */
export function proposed(
  officers: readonly Somebody[],
  { last, aside }: { readonly last: string | undefined; readonly aside: readonly string[] },
): string | undefined {
  const here = officers.filter(({ accountId, absence }) => !absence && !aside.includes(accountId));
  if (here.some(({ accountId }) => accountId === last)) return last;
  return here.length === 1 ? here[0]?.accountId : undefined;
}
