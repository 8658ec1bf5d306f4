import { dayOf, instantOf } from '#platform/time/index.ts';
import type { Version } from '../../procedures/rules.ts';

/** Who settled a dossier does not sign its result: the two are kept apart. */
export const settledItHimself = (dossier: { readonly officer_id: string | null }, signerId: string): boolean =>
  dossier.officer_id === signerId;

/** Fields whose papers repeat what a register holds: civil status, certified copies. */
const oftenSigned: ReadonlySet<string> = new Set(['ho-tich', 'chung-thuc']);

/**
 * May a leader sign it among others, without opening it? Decisions with risk (land, sanctions and whatever
 * is not plainly routine) are signed together only after he has opened each today.
 */
export const maySignAmongOthers = (field: string, openedToday: boolean): boolean =>
  openedToday || oftenSigned.has(field);

/** Fields whose decisions bind for long or are contested: land, complaints, denunciations. */
const withRisk: ReadonlySet<string> = new Set(['dat-dai', 'giai-quyet-khieu-nai', 'giai-quyet-to-cao']);

/** May a head approve it among others by its one line? Decisions with risk only after he has opened each today. */
export const mayApproveAmongOthers = (field: string, openedToday: boolean): boolean =>
  openedToday || !withRisk.has(field);

/** `03/DSTK` */
export const listNumber = ({ number }: { readonly number: number }): string =>
  `${String(number).padStart(2, '0')}/DSTK`;

/** Whose hand a choice names, and by which authority: an account, or an account and the written authority it signs by. */
export function handOf(chosen: string): { readonly signerId: string; readonly as: string | undefined } {
  const [signerId = '', as] = chosen.split('|');
  return { signerId, as };
}

/** The same the other way round: what an option says. */
export const handed = (signerId: string, authorityId: string): string => `${signerId}|${authorityId}`;

/** From here on a leader has opened a dossier “today”. */
export const startOfDay = (now: Temporal.Instant): Temporal.Instant => instantOf(dayOf(now).toPlainDateTime());

/** What is laid before a signer, in words: a refusal is named as one, or it would be signed for what was asked. */
export const toBeSigned = (
  version: Pick<Version, 'refusal'> | undefined,
  step: string | null,
  subject: string,
): string => (version?.refusal?.steps.some(({ name }) => name === step) ? `${step}: ${subject}` : subject);
