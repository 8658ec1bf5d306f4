import { limitText } from '#foundations/calendar/index.ts';
import { type ExtensionData, spelledMoment } from '../../documents/index.ts';
import { addressText } from '../../parties/index.ts';
import type { Whole } from '../view/dossier.view.ts';
import { codesOf, filledFrom, type Issued, letterheadOf, marksOf, promisedWords } from './sheet-data.ts';

/** The notice of an extension: who verifies what, and the two dates; nothing before there is one. */
export function extensionData(whole: Whole, issued: Issued): ExtensionData | undefined {
  const { dossier, owner, version, extension, promises, unitNames } = whole;
  const place = promises.findIndex((one) => one.ground === 'extension');
  const [before, after] = [promises[place - 1], promises[place]];
  if (!extension || !before || !after) return undefined;
  const words = (due: Temporal.Instant): string => promisedWords(whole.calendar, due, dossier.judged_by);
  const number = `${String(extension.number).padStart(2, '0')}/GHXM`;
  return {
    letterhead: letterheadOf({ ...issued, at: extension.extended_at, number }),
    codes: codesOf(whole),
    applicant: dossier.owner_name,
    address: addressText(owner),
    request: version.name,
    receivedAt: spelledMoment(dossier.received_at),
    promised: words(before.due_at),
    opening: issued.says('extension-opening', extension.extended_at, {
      ...filledFrom(whole),
      ...{ 'đơn vị thụ lý': unitNames.get(dossier.settling_id) ?? '', 'nơi xác minh': extension.asked },
    }),
    asked: extension.asked,
    question: extension.question,
    limit: limitText({ amount: extension.amount, unit: extension.unit }, 'vi'),
    law: [...version.law],
    newDue: words(after.due_at),
    closing: issued.says('extension-closing', extension.extended_at, filledFrom(whole)),
    officer: whole.names.get(extension.extended_by) ?? '',
    marks: marksOf(issued),
  };
}
