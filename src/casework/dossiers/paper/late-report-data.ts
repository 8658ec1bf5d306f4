import { type LateReportData, spelledDay, spelledMoment } from '../../documents/index.ts';
import { causeWords } from '../late/late.text.ts';
import type { Whole } from '../view/dossier.view.ts';
import { codesOf, type Issued, letterheadOf, marksOf, promisedWords } from './sheet-data.ts';

/** The phiếu báo xử lý chậm: why the office is late and the day it asks for; nothing before it was reported. */
export function lateReportData(whole: Whole, issued: Issued): LateReportData | undefined {
  const { dossier, version, lateness, names, unitNames } = whole;
  if (!lateness) return undefined;
  return {
    letterhead: letterheadOf({
      ...issued,
      unit: unitNames.get(lateness.unit_id) ?? issued.unit,
      at: lateness.reported_at,
      number: '',
    }),
    codes: codesOf(whole),
    to: issued.unit,
    applicant: dossier.owner_name,
    request: version.name,
    receivedAt: spelledMoment(dossier.received_at),
    promised: promisedWords(whole.calendar, dossier.promised_due, dossier.judged_by),
    cause: causeWords('vi')[lateness.cause].toLocaleLowerCase('vi'),
    reason: lateness.said,
    newDay: spelledDay(lateness.new_day),
    reporter: names.get(lateness.reported_by) ?? '',
    at: spelledMoment(lateness.reported_at),
    marks: marksOf(issued),
  };
}
