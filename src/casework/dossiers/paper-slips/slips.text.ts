import type { Says } from '#platform/deeds/index.ts';
import { inBoth, type Language, many } from '#platform/text/index.ts';
import type { SlipReason } from './enter.act.ts';
import { daysAhead, longestUnused, mostSlips, type SlipsReason } from './slips.rules.ts';
import type { VoidSlipsReason } from './void.act.ts';

export const slipWords = inBoth({
  title: { vi: 'Phiếu in sẵn', en: 'Printed slips' },
  under: {
    vi: 'Giữ số, in giấy tiếp nhận trống trước khi mất điện, mất mạng; ghi tay, rồi nhập bù đúng số và giờ trên giấy.',
    en: 'Reserve numbers and print blank slips before a power cut; written by hand, entered afterwards under their number and time.',
  },
  make: { vi: 'Giữ số và in phiếu', en: 'Reserve numbers, print slips' },
  counter: { vi: 'Quầy', en: 'Counter' },
  show: { vi: 'Xem', en: 'Show' },
  day: { vi: 'Dùng cho ngày', en: 'For the day' },
  dayHint: {
    vi: 'Mã hồ sơ có ngày: mỗi ngày giữ số riêng.',
    en: 'The day is in the code: each day has its own numbers.',
  },
  count: { vi: 'Số phiếu', en: 'How many' },
  reason: { vi: 'Lý do', en: 'Reason' },
  reasonHint: {
    vi: 'Ví dụ: điện lực báo cắt điện 20/02/2019.',
    en: 'For example: power cut announced for 20/02/2019.',
  },
  useBy: { vi: 'Nhập bù hoặc hủy trước hết ngày', en: 'Entered or voided by' },
  submit: { vi: 'Giữ số', en: 'Reserve' },
  refused: { vi: 'Chưa giữ số, hủy số được', en: 'Nothing was done' },
  blocks: { vi: 'Các đợt đã giữ số', en: 'What was reserved' },
  none: { vi: 'Quầy chưa giữ số lần nào.', en: 'This counter has reserved none yet.' },
  numbers: { vi: 'Số', en: 'Numbers' },
  state: { vi: 'Tình trạng', en: 'State' },
  by: { vi: 'Người giữ', en: 'Reserved by' },
  entered: { vi: 'Đã nhập bù', en: 'Entered' },
  voided: { vi: 'Đã hủy', en: 'Void' },
  left: { vi: 'Còn lại', en: 'Left' },
  block: {
    vi: (first: string, last: string) => `Phiếu in sẵn số ${first} đến ${last}`,
    en: (first: string, last: string) => `Printed slips ${first} to ${last}`,
  },
  head: {
    vi: (counter: string, day: string, useBy: string) =>
      `${counter} · dùng cho ngày ${day} · nhập bù hoặc hủy trước hết ngày ${useBy}`,
    en: (counter: string, day: string, useBy: string) =>
      `${counter} · for ${day} · to be entered or voided by ${useBy}`,
  },
  overdue: {
    vi: (n: number) => `Quá hạn giải trình: ${n} số chưa nhập bù, chưa hủy`,
    en: (n: number) => `Past the day: ${many(n, 'number')} neither entered nor voided`,
  },
  printA4: { vi: 'In A4 (hai liên một tờ)', en: 'Print A4 (two copies a sheet)' },
  printA5: { vi: 'In A5 (mỗi liên một tờ)', en: 'Print A5 (a copy a sheet)' },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  paperAt: { vi: 'Giờ trên giấy', en: 'Time on paper' },
  enteredAt: { vi: 'Nhập lúc', en: 'Entered' },
  owner: { vi: 'Chủ hồ sơ', en: 'Person' },
  why: { vi: 'Lý do hủy', en: 'Why void' },
  open: { vi: 'Chưa dùng', en: 'Not used' },
  enter: { vi: 'Nhập bù', en: 'Enter' },
  voidTitle: { vi: 'Hủy phiếu hỏng, phiếu không dùng', en: 'Void spoilt and unused slips' },
  which: { vi: 'Số phiếu', en: 'Which' },
  all: { vi: 'Mọi phiếu còn lại', en: 'All that are left' },
  voidHint: {
    vi: 'Số đã hủy không dùng lại; lý do ở lại trong sổ.',
    en: 'A void number is never used again; the reason stays in the book.',
  },
  void: { vi: 'Hủy', en: 'Void' },
  justReserved: {
    vi: 'Đã giữ số. In phiếu trước khi mất điện.',
    en: 'Reserved. Print the slips before the power goes.',
  },
  justVoided: { vi: 'Đã hủy, có lý do.', en: 'Voided, with the reason.' },
  choose: {
    vi: (code: string) => `Nhập bù phiếu in sẵn ${code}: chọn thủ tục`,
    en: (code: string) => `Entering the printed slip ${code}: choose the procedure`,
  },
  from: {
    vi: (code: string) => `Nhập bù phiếu in sẵn ${code}`,
    en: (code: string) => `Entering the printed slip ${code}`,
  },
  paperTime: { vi: 'Giờ tiếp nhận ghi trên phiếu', en: 'Time of reception on the slip' },
  paperTimeHint: {
    vi: 'Ví dụ 08:15. Ngày theo phiếu; bấm F8 để tính lại ngày hẹn theo giờ này.',
    en: 'For example 08:15. The day is that of the slip; F8 reckons the promised day by it.',
  },
});

const reasons = inBoth({
  'not-allowed': { vi: 'Anh/chị không tiếp nhận ở quầy này.', en: 'You do not receive at this counter.' },
  'day-unreadable': { vi: 'Ghi ngày dạng 20/02/2019.', en: 'Write the day like 20/02/2019.' },
  'day-past': {
    vi: 'Ngày đã qua: số của ngày đó không giữ trước được nữa.',
    en: 'The day is over; its numbers cannot be reserved any more.',
  },
  'day-too-far': { vi: `Giữ số trước nhiều nhất ${daysAhead} ngày.`, en: `At most ${daysAhead} days ahead.` },
  'count-wrong': { vi: `Số phiếu từ 1 đến ${mostSlips}.`, en: `From 1 to ${mostSlips} slips.` },
  'reason-missing': { vi: 'Ghi lý do, ít nhất 5 chữ cái.', en: 'Write down the reason, 5 letters or more.' },
  'use-by-unreadable': { vi: 'Ghi hạn nhập bù dạng 22/02/2019.', en: 'Write the last day like 22/02/2019.' },
  'use-by-too-soon': {
    vi: 'Hạn nhập bù không trước ngày dùng phiếu.',
    en: 'The last day is not before the day of the slips.',
  },
  'use-by-too-far': {
    vi: `Hạn nhập bù nhiều nhất ${longestUnused} ngày sau ngày dùng phiếu.`,
    en: `At most ${longestUnused} days after the day of the slips.`,
  },
  'no-such-slips': { vi: 'Không có đợt giữ số này.', en: 'There is no such reservation.' },
  'nothing-left': { vi: 'Phiếu đã nhập bù hoặc đã hủy.', en: 'It was entered or voided before.' },
  'slip-unknown': { vi: 'Không có phiếu in sẵn này ở quầy.', en: 'This counter has no such printed slip.' },
  'slip-used': { vi: 'Phiếu này đã nhập bù hoặc đã hủy.', en: 'This slip was entered or voided before.' },
  'paper-time-unreadable': { vi: 'Ghi giờ trên phiếu dạng 08:15.', en: 'Write the time on the slip like 08:15.' },
  'paper-time-to-come': { vi: 'Giờ trên phiếu chưa tới.', en: 'The time on the slip has not come yet.' },
});

type Any = SlipsReason | VoidSlipsReason | SlipReason;
const say = (reason: Any, language: Language): string => reasons(language)[reason.reason];
export const slipsReasonText: Says<SlipsReason> = say;
export const voidSlipsReasonText: Says<VoidSlipsReason> = say;
export const slipReasonText: Says<SlipReason> = say;
