import { formatDay } from '#platform/time/index.ts';
import { type ReturnReceiptData, spelledMoment } from '../../documents/index.ts';
import { nextText } from '../../procedures/index.ts';
import { pressesFinger } from '../in-person/in-person.facts.ts';
import { slipText, slipWords } from '../return-result/slip.text.ts';
import type { Whole } from '../view/dossier.view.ts';
import { codesOf, type Issued, letterheadOf, marksOf } from './sheet-data.ts';

/** Which result went into whose hands; nothing while it lies at the counter. */
export function returnReceiptData(whole: Whole, issued: Issued): ReturnReceiptData | undefined {
  const { dossier, version, result, owner, names } = whole;
  if (!result?.collected_at) return undefined;
  const taker = result.collector_name ?? dossier.owner_name;
  return {
    letterhead: letterheadOf({ ...issued, number: '', at: result.collected_at }),
    codes: codesOf(whole),
    owner: dossier.owner_name,
    kind: result.name,
    number: result.number,
    subject: dossier.subject === version.name ? version.name : `${version.name} (${dossier.subject})`,
    returnedAt: spelledMoment(result.collected_at),
    giver: { name: (result.returned_by && names.get(result.returned_by)) || '', phone: issued.phone },
    taker: { name: taker, phone: phoneOf(whole, taker) },
    footing: footingOf(whole, owner.name),
    slip: slipOf(whole),
    next: result.kind === 'granted' && version.next ? nextText(version.next, 'vi') : '',
    ...pressesFinger(whole, taker),
    marks: marksOf(issued),
  };
}

/** What became of the slip; of a result made anew after the wrong one was handed out it went back with that one. */
const slipOf = ({ result, recalled }: Whole): string =>
  result?.slip === 'taken' && recalled.some(({ collected_at }) => collected_at)
    ? slipWords('vi').takenBefore
    : slipText(result?.slip ?? null, 'vi');

/** Of whoever is known by that name in this dossier: of a stranger it is written by hand. */
const phoneOf = ({ owner, submitter }: Whole, name: string): string =>
  [owner, submitter].find((one) => one?.name === name)?.phone ?? '';

function footingOf({ result, parcels }: Whole, owner: string): string {
  // By post no slip was asked for: who signed there is known by the postman alone.
  const parcel = result?.slip === null ? parcels.findLast(({ delivered_on }) => delivered_on) : undefined;
  if (parcel?.delivered_on) return `ký nhận bưu gửi ${parcel.tracking}, phát ngày ${formatDay(parcel.delivered_on)}`;
  const standing = result?.collector_standing ?? 'owner';
  if (standing === 'owner') return 'chủ hồ sơ';
  const shown = [result?.collector_authority, result?.collector_identity].filter(Boolean).join(', ');
  const footing = standing === 'kin' ? `người thân của ${owner}` : `người được ${owner} ủy quyền`;
  return shown ? `${footing} (${shown})` : footing;
}
