import type { Says } from '#platform/deeds/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import type { NumberedBundle } from './bundle.store.ts';
import type { Carrier, CarryReason } from './carry.rules.ts';

export const carrierNames = inBoth({
  official: { vi: 'Công chức của đơn vị', en: 'An official' },
  driver: { vi: 'Lái xe', en: 'The driver' },
  post: { vi: 'Bưu tá', en: 'The postman' },
} satisfies Record<Carrier, { vi: string; en: string }>);

export const carryWords = inBoth({
  title: { vi: 'Người mang bó hồ sơ', en: 'Who carries the bundle' },
  hint: {
    vi: 'Ghi khi bó hồ sơ rời đơn vị; sửa được đến khi bên nhận kiểm nhận.',
    en: 'Write it when the bundle leaves; it can be changed until the bundle is checked in.',
  },
  by: { vi: 'Gửi bằng', en: 'Carried by' },
  bearer: { vi: 'Họ tên người mang', en: 'Name of who carries it' },
  bearerHint: { vi: 'Gửi qua bưu tá thì có thể để trống.', en: 'May stay empty for the postman.' },
  tracking: { vi: 'Số hiệu bưu gửi', en: 'Tracking number' },
  trackingHint: { vi: 'Chỉ ghi khi gửi qua bưu tá.', en: 'Only of a parcel.' },
  dispatched: { vi: 'Ngày giao bưu tá', en: 'Given to the postman on' },
  press: { vi: 'Ghi người mang', en: 'Write who carries it' },
  column: { vi: 'Người mang', en: 'Carried by' },
  just: { vi: 'Đã ghi người mang bó hồ sơ.', en: 'It is written who carries the bundle.' },
  parcel: {
    vi: (tracking: string, day: string) => `bưu gửi ${tracking}, gửi ngày ${day}`,
    en: (tracking: string, day: string) => `parcel ${tracking}, sent ${day}`,
  },
});

/** `Lái xe Lò Văn Hặc`, `Bưu tá, bưu gửi RA123456789VN, gửi ngày 20/02/2019`; empty where nobody wrote it down. */
export function carriedText(
  {
    carrier,
    bearer,
    tracking,
    dispatched_on,
  }: Pick<NumberedBundle, 'carrier' | 'bearer' | 'tracking' | 'dispatched_on'>,
  language: Language,
): string {
  if (!carrier) return '';
  const who = [carrierNames(language)[carrier], bearer ?? ''].filter(Boolean).join(' ');
  const parcel = tracking && dispatched_on && carryWords(language).parcel(tracking, formatDay(dispatched_on));
  return [who, parcel ?? ''].filter(Boolean).join(', ');
}

const reasons = inBoth({
  'no-such-bundle': { vi: 'Không có phiếu bàn giao này.', en: 'There is no such hand-over list.' },
  'taken-back': {
    vi: 'Phiếu đã thu lại: không còn bó hồ sơ nào đi.',
    en: 'The list was taken back: nothing is on its way.',
  },
  'received-before': {
    vi: 'Bên nhận đã kiểm nhận phiếu này; không sửa người mang được nữa.',
    en: 'The list was checked in; who carried it is not changed any more.',
  },
  'carrier-missing': { vi: 'Chọn người mang bó hồ sơ.', en: 'Choose who carries the bundle.' },
  'bearer-missing': { vi: 'Ghi họ tên người mang.', en: 'Give the name of who carries it.' },
  'tracking-wrong': {
    vi: 'Số hiệu bưu gửi gồm 8 đến 20 chữ cái, chữ số, ví dụ RA123456789VN.',
    en: 'A tracking number has 8 to 20 letters and digits, such as RA123456789VN.',
  },
  'day-unreadable': { vi: 'Ghi ngày giao bưu tá, ví dụ 20/02/2019.', en: 'Give the day, such as 20/02/2019.' },
  'day-not-between': {
    vi: 'Ngày giao bưu tá không trước ngày lập phiếu và không sau hôm nay.',
    en: 'Not before the day of the list and not after today.',
  },
});

export const carryReasonText: Says<CarryReason> = (reason, language) => reasons(language)[reason.reason];
