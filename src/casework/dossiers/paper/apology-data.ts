import { dayOf } from '#platform/time/index.ts';
import { type ApologyData, spelledDay } from '../../documents/index.ts';
import { addressText } from '../../parties/index.ts';
import type { Message } from '../messages/message.rules.ts';
import type { Whole } from '../view/dossier.view.ts';
import { codesOf, dayAndHalf, type Issued, letterheadOf, marksOf, promisedWords } from './sheet-data.ts';

/** Mẫu 04: why it is late, and the one new day; nothing before the apology was made. */
export function apologyData(whole: Whole, issued: Issued): ApologyData | undefined {
  const { dossier, owner, version, lateness } = whole;
  if (!lateness?.apologised_at) return undefined;
  const at = lateness.apologised_at;
  const fields = {
    ...{ 'mã hồ sơ': dossier.code, 'nơi nhận': issued.unit, 'chủ hồ sơ': dossier.owner_name },
    ...{ 'ngày nhận hồ sơ': spelledDay(dayOf(dossier.received_at)), 'lĩnh vực': version.field },
    'đơn vị thụ lý': whole.unitNames.get(lateness.unit_id) ?? '',
  };
  const said = (message: Message): string => capital(issued.says(message, at, fields));
  const number = `${String(lateness.number).padStart(2, '0')}/PXL`;
  return {
    letterhead: letterheadOf({ ...issued, at, number }),
    codes: codesOf(whole),
    applicant: dossier.owner_name,
    address: addressText(owner),
    phone: owner.phone ?? '',
    opening: said('apology-opening'),
    promised: promisedWords(whole.calendar, dossier.promised_due, dossier.judged_by),
    late: said('apology-late'),
    reason: lateness.said,
    closing: said('apology-closing'),
    newDay: capital(newDayWords(whole, lateness.new_day)),
    marks: marksOf(issued),
  };
}

/** By half-days, as the first day was promised: the apology's own promise says until when. */
function newDayWords({ promises, calendar }: Whole, day: Temporal.PlainDate): string {
  const promised = promises.findLast(({ ground }) => ground === 'apology');
  return promised ? dayAndHalf(calendar, promised.due_at) : spelledDay(day);
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
