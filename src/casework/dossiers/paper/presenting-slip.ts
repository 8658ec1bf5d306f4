import type { Visit } from '#platform/house/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { type PresentingSlipData, spelledMoment } from '../../documents/index.ts';
import { shortDigest } from '../draft/digest.ts';
import type { Whole } from '../view/dossier.view.ts';
import { opinionsOf } from '../view/opinions.rules.ts';
import { issuedAt } from './issued.ts';
import { proposalOf } from './refusal-letter.ts';
import { codesOf, letterheadOf, marksOf, promisedWords } from './sheet-data.ts';

/** Whoever approves, lays before the leader or signs needs the slip on top of the folder; before and after nobody does. */
export const isPresented = ({ dossier, open }: Pick<Whole, 'dossier' | 'open'>): boolean =>
  !dossier.ended_at && open.some(({ act }) => act === 'approve' || act === 'present' || act === 'sign');

/** What is laid before the leader with the folder: what he signs, by when, and the road it came with every opinion. */
export async function presentingSlip(ask: Visit, whole: Whole): Promise<PresentingSlipData | undefined> {
  if (!isPresented(whole)) return undefined;
  const { dossier, version, names, unitNames, papers, drafts } = whole;
  const issued = await issuedAt(ask, dossier.settling_id, ask.now);
  const refusal = proposalOf(whole) ? version.refusal : null;
  const signing = (refusal ?? version).sign.unit === 'authority' ? dossier.authority_id : dossier.settling_id;
  const [draft] = drafts;
  return {
    letterhead: letterheadOf({ ...issued, unit: unitNames.get(dossier.settling_id) ?? issued.unit, number: '' }),
    codes: codesOf(whole),
    laidBefore: `Lãnh đạo ${unitNames.get(signing) ?? ''}`,
    toSign: refusal?.name ?? version.result[0] ?? version.name,
    owner: dossier.owner_name,
    request: dossier.subject === version.name ? version.name : `${version.name}: ${dossier.subject}`,
    receivedAt: spelledMoment(dossier.received_at),
    due: promisedWords(whole.calendar, dossier.promised_due, dossier.judged_by),
    settling: unitNames.get(dossier.settling_id) ?? '',
    officer: (dossier.officer_id && names.get(dossier.officer_id)) || '',
    papers: `${papers.length} giấy tờ`,
    draft: draft ? `Dự thảo lần ${draft.number}, mã ${shortDigest(draft.digest)}` : '',
    road: roadOf(whole),
    opinion: [...opinionsOf(whole.events, whole.decisions).values()].at(-1) ?? '',
    marks: marksOf(issued),
  };
}

/** Every step that ended: by whom, when, and what was said with it. */
export function roadOf({ past, events, notes, names, unitNames }: Whole): PresentingSlipData['road'] {
  return past.flatMap(({ name, unit_id, closed_at, closed_by }) => {
    if (!closed_at) return [];
    const told = events.findLast(({ seq, occurred_at }) => occurred_at.equals(closed_at) && notes.has(seq));
    return [
      {
        step: name,
        unit: unitNames.get(unit_id) ?? '',
        by: (closed_by && names.get(closed_by)) || '',
        at: formatMoment(closed_at),
        said: (told && notes.get(told.seq)) ?? '',
      },
    ];
  });
}
