import { inBoth, type Language } from '#platform/text/index.ts';
import { misaskedText } from '../deadline/asked.text.ts';
import type { LimitUnit } from '../deadline/limit.rules.ts';
import type { ReckonReason } from './reckon.rules.ts';

type Said = { readonly vi: string; readonly en: string };

/** What stands in the way of counting, at its field. */
export function reckonReasonText(reason: ReckonReason, language: Language): string {
  if (!('given' in reason)) return reckonWords(language)[reason.reason];
  // For programs the name of the field stands at the head of the sentence; here it stands at its field.
  const text = misaskedText(reason, language).replace(/^[a-z]+: /, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const unitText = (unit: LimitUnit, language: Language): string => units(language)[unit];

const units = inBoth<Record<LimitUnit, Said>>({
  'working-day': { vi: 'ngày làm việc', en: 'working days' },
  'calendar-day': { vi: 'ngày (tính cả ngày nghỉ)', en: 'calendar days' },
  hour: { vi: 'giờ làm việc', en: 'working hours' },
  'half-day': { vi: 'buổi làm việc', en: 'half-days' },
  month: { vi: 'tháng', en: 'months' },
  'same-day': { vi: 'trong ngày', en: 'the same day' },
});

export const reckonWords = inBoth({
  title: { vi: 'Tính ngày hẹn', en: 'Work out a due date' },
  lead: {
    vi: 'Thử một thời hạn trên lịch của một đơn vị. Không ghi gì vào hồ sơ nào.',
    en: 'Try a limit on the calendar of a unit. Nothing is written to any dossier.',
  },
  mend: { vi: 'Cần sửa lại', en: 'There is a problem' },
  day: { vi: 'Ngày nhận', en: 'Day received' },
  clock: { vi: 'Giờ nhận', en: 'Time received' },
  clockHint: { vi: 'Ví dụ 14:05', en: 'For example 14:05' },
  amount: { vi: 'Thời hạn', en: 'Limit' },
  amountHint: { vi: 'Bỏ trống nếu trong ngày', en: 'Leave empty for the same day' },
  unit: { vi: 'Đơn vị tính', en: 'Counted in' },
  rule: { vi: 'Cách đếm ngày làm việc', en: 'How working days run' },
  halfDays: { vi: 'theo buổi, như hẹn với công dân', en: 'by half-days, as promised to citizens' },
  hours: { vi: 'đúng giờ, như một bước trong quy trình', en: 'to the hour, as a step of a process' },
  of: { vi: 'Theo lịch của', en: 'By the calendar of' },
  submit: { vi: 'Tính', en: 'Work it out' },
  asked: { vi: 'Thời hạn cần tính', en: 'The limit' },
  due: { vi: 'Hạn', en: 'Due' },
  received: { vi: (when: string) => `Nhận lúc ${when}`, en: (when: string) => `Received at ${when}` },
  provisional: {
    vi: 'Tạm tính: lịch nghỉ của quãng này chưa được công bố đủ.',
    en: 'Provisional: the holidays of these days are not all announced.',
  },
  account: { vi: 'Cách tính', en: 'How it is counted' },
  'day-unreadable': {
    vi: 'Ngày không đọc được, cần dạng 20/02/2019',
    en: 'The day cannot be read, 20/02/2019 is needed',
  },
  'clock-unreadable': { vi: 'Giờ không đọc được, cần dạng 14:05', en: 'The time cannot be read, 14:05 is needed' },
});
