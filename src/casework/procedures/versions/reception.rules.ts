import { accept, type Result, refuse } from '#platform/result/index.ts';
import { inForce } from './code.rules.ts';
import type { Version } from './version.ts';

/** Why the counter cannot take it; the words are in `reception.text.ts`. */
export type NotReceivable =
  | { readonly reason: 'name-only'; readonly lacks: readonly string[] }
  | { readonly reason: 'not-in-force' }
  | { readonly reason: 'not-offered-here' }
  | { readonly reason: 'certification-lane' }
  | { readonly reason: 'linked' }
  | { readonly reason: 'denunciation' };

/** Whoever denounces is kept secret (Luật Tố cáo 2018): their matter is no dossier of a counter, whatever its record holds. */
const denunciation = 'giai-quyet-to-cao';

/** A room and from when to when it receives a procedure. */
export interface Offering {
  readonly procedureId: string;
  readonly unitId: string;
  readonly settlingUnitId: string;
  readonly validFrom: Temporal.PlainDate;
  readonly validTo: Temporal.PlainDate | null;
}

/**
 * May this room's counter take this version on this day? Answers with every reason at once. T7 goes
 * through the certification lane; T3 and T4 pass through several bodies (stage 3).
 */
export function canBeReceived(
  version: Version,
  offering: Offering | undefined,
  day: Temporal.PlainDate,
): Result<Version, NotReceivable> {
  if (version.fieldKey === denunciation) return refuse<NotReceivable>({ reason: 'denunciation' });
  const reasons: NotReceivable[] = [];
  if (version.standing === 'name-only') reasons.push({ reason: 'name-only', lacks: version.lacks });
  if (!inForce(version, day)) reasons.push({ reason: 'not-in-force' });
  if (!offering || offering.procedureId !== version.procedureId || !inForce(offering, day))
    reasons.push({ reason: 'not-offered-here' });
  if (version.reception !== 'desk') reasons.push({ reason: version.reception });
  return reasons.length > 0 ? refuse(...reasons) : accept(version);
}
