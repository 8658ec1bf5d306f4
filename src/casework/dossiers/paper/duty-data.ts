import { formatDong } from '#platform/money/index.ts';
import { type DutySlipData, spelledDay } from '../../documents/index.ts';
import { addressText } from '../../parties/index.ts';
import type { Whole } from '../view/dossier.view.ts';
import { codesOf, filledFrom, type Issued, letterheadOf, marksOf } from './sheet-data.ts';

/** The slip of the last duty the citizen was sent to pay. */
export function dutySlipData(whole: Whole, issued: Issued): DutySlipData | undefined {
  const { dossier, owner, version, names } = whole;
  const duty = whole.duties.at(-1);
  if (!duty) return undefined;
  return {
    letterhead: letterheadOf({
      ...issued,
      at: duty.told_at,
      number: `${String(duty.number).padStart(2, '0')}/NVTC`,
    }),
    codes: codesOf(whole),
    applicant: dossier.owner_name,
    address: addressText(owner),
    phone: owner.phone ?? '',
    request: version.name,
    what: duty.what,
    sum: formatDong(duty.sum),
    notice: `${duty.notice}, ${spelledDay(duty.notice_day)}`,
    payTo: duty.pay_to,
    payBy: spelledDay(duty.pay_by),
    afterwards: issued.says('slip-payment', duty.told_at, { ...filledFrom(whole), 'nơi nhận': issued.unit }),
    law: version.duty?.law ?? '',
    lookUpAt: issued.lookUpAt,
    guide: names.get(duty.told_by) ?? '',
    marks: marksOf(issued),
  };
}
