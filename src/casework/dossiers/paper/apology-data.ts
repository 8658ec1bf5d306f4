import { dayOf } from '#platform/time/index.ts';
import { type ApologyData, spelledDay } from '../../documents/index.ts';
import type { Whole } from '../view/dossier.view.ts';
import { codesOf, type Issued, letterheadOf, marksOf, promisedWords } from './sheet-data.ts';

/** Mẫu 04: why it is late, and the one new day; nothing before the apology was made. */
export function apologyData(whole: Whole, issued: Issued): ApologyData | undefined {
  const { dossier, owner, version, lateness } = whole;
  if (!lateness?.apologised_at) return undefined;
  const number = `${String(lateness.number).padStart(2, '0')}/PXL`;
  return {
    letterhead: letterheadOf({ ...issued, at: lateness.apologised_at, number }),
    codes: codesOf(whole),
    applicant: dossier.owner_name,
    address: owner.address,
    phone: owner.phone ?? '',
    receivedOn: capital(spelledDay(dayOf(dossier.received_at))),
    field: version.field,
    promised: promisedWords(whole.calendar, dossier.promised_due, dossier.judged_by),
    office: whole.unitNames.get(lateness.unit_id) ?? '',
    reason: lateness.said,
    newDay: capital(spelledDay(lateness.new_day)),
    marks: marksOf(issued),
  };
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
