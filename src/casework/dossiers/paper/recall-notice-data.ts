import { dayOf } from '#platform/time/index.ts';
import { type RecallNoticeData, spelledDay } from '../../documents/index.ts';
import { addressText } from '../../parties/index.ts';
import { faultNames } from '../recall/recall.text.ts';
import type { Whole } from '../view/dossier.view.ts';
import { codesOf, filledFrom, type Issued, letterheadOf, marksOf } from './sheet-data.ts';

/** The notice of the last result that was called back; nothing before one was. */
export function recallNoticeData(whole: Whole, issued: Issued): RecallNoticeData | undefined {
  const { dossier, owner, version, names, notes } = whole;
  const recalled = whole.recalled.findLast(({ notice }) => notice !== null);
  if (!recalled) return undefined;
  const { name, number, fault, recalled_at, recalled_by, collected_at, new_day, notice, seq } = recalled;
  return {
    letterhead: letterheadOf({ ...issued, at: recalled_at, number: `${String(notice).padStart(2, '0')}/THKQ` }),
    codes: codesOf(whole),
    applicant: dossier.owner_name,
    address: addressText(owner),
    request: version.name,
    result: `${name} số ${number}`,
    found: collected_at ? `đã trả ${spelledDay(dayOf(collected_at))}` : 'phát hiện trước khi trả',
    fault: faultNames('vi')[fault],
    wrong: notes.get(seq ?? 0) ?? '',
    newDay: new_day ? spelledDay(new_day) : '',
    counter: issued.unit,
    apology: issued.says('recall-apology', recalled_at, filledFrom(whole)),
    lookUpAt: issued.lookUpAt,
    officer: names.get(recalled_by) ?? '',
    marks: marksOf(issued),
  };
}
