import { secretWord } from '#platform/id/index.ts';
import { granted, proofText } from '../../payments/rules.ts';
import { type Charge, totalOf } from '../../procedures/rules.ts';
import type { NewDossier } from '../dossier/dossier.store.ts';
import type { PaperBrought } from '../dossier/paper.store.ts';
import type { GroundHere } from './ground.ts';
import type { Receipt, Reception } from './receive.rules.ts';

/** What was decided, with what was said and scanned. */
export interface Decided {
  readonly reception: Reception;
  readonly receipt: Receipt;
  /** Digests of scans by the paper's key. */
  readonly scans: ReadonlyMap<string, string>;
  /** The printed slip it was written on: its code, and the check word its QR shows. */
  readonly slip?: { readonly code: string; readonly checkWord: string } | undefined;
}

/** The offices of a dossier: where received, who settles, whose leader signs, who lays it before him. */
export function placesOf({ reception }: Decided, { offering, authority, office }: GroundHere) {
  if (!offering) throw new Error('a reception was decided where nothing is offered');
  return {
    one_stop_id: reception.oneStopId,
    settling_id: offering.settlingUnitId,
    authority_id: authority.id,
    office_id: office.id,
  };
}

export const datesOf = ({ receipt: { dates } }: Decided) => ({
  due_at: dates.due.due,
  statutory_due: dates.statutory.due,
  committed_due: dates.committed.due,
});

export const papersOf = ({ receipt, reception, scans }: Decided): PaperBrought[] =>
  receipt.requirements.flatMap((asked): PaperBrought[] => {
    const brought = reception.brought.find((one) => one.paper === asked.key);
    if (!brought) return [];
    const { original, copy, shown, certified } = brought;
    const { name, key } = asked;
    const file_digest = scans.get(key) ?? null;
    // What lies in another dossier of the visit is not counted twice.
    if (reception.shared?.includes(key)) return [{ name, original: 0, copy: 0, shown, file_digest, shared: true }];
    return [{ name, original, copy, shown, certified: certified ?? null, file_digest }];
  });

export const chargesOf = ({ receipt, reception: { exemption } }: Decided) =>
  receipt.charges.map(({ fee, quantity, amount, ground, waived }: Charge) => {
    const given = ground && exemption ? granted(ground, exemption.proof) : null;
    return {
      ...{ kind: fee.kind, name: fee.name, amount, feeKey: fee.key, quantity, kept: fee.kept },
      exemptionGround: given?.name ?? null,
      exemptionProof: given && proofText(given),
      exemption: given,
      waived: given && waived,
    };
  });

/** The dossier's own row, all but what is known only in the deed. */
export function rowOf({ reception, receipt, slip }: Decided, { version }: GroundHere) {
  if (!version.definitionId) throw new Error(`the procedure ${version.key} has no process`);
  return {
    checkWord: slip?.checkWord ?? secretWord(4),
    procedureId: version.procedureId,
    versionId: version.id,
    caseKey: reception.caseKey,
    channel: reception.channel,
    subject: reception.subject || version.name,
    sets: reception.sets,
    ownerName: receipt.owner.name,
    submitterStanding: reception.answers.submitter === 'self' ? null : reception.answers.submitter,
    collectBy: reception.collectBy,
    judgedBy: receipt.dates.due.judgedBy,
    definitionId: version.definitionId,
    fieldOnly: version.fieldOnly,
  } satisfies Partial<NewDossier>;
}

/** What the event tells of the reception: ids, keys, times and sums. */
export function toldOf(decided: Decided, standing: GroundHere) {
  const { reception, receipt } = decided;
  const { onPaper } = reception;
  const { version } = standing;
  const places = placesOf(decided, standing);
  const dates = datesOf(decided);
  return {
    version: version.id,
    procedure: version.procedureId,
    case: reception.caseKey,
    channel: reception.channel,
    oneStop: places.one_stop_id,
    settling: places.settling_id,
    authority: places.authority_id,
    statutoryDue: dates.statutory_due.toString(),
    committedDue: dates.committed_due.toString(),
    promisedDue: dates.due_at.toString(),
    judgedBy: receipt.dates.due.judgedBy,
    charged: String(totalOf(receipt.charges)),
    papers: receipt.requirements.length,
    ...(onPaper ? { onPaper: { at: onPaper.at.toString(), reason: onPaper.reason } } : {}),
  };
}
