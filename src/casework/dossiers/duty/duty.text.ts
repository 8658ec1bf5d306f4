import type { Says } from '#platform/deeds/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { inBoth } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { FlowReason } from '../flow/take-up.act.ts';
import type { DutyReason } from './duty.rules.ts';

export const dutyWords = inBoth({
  notify: { vi: 'Hướng dẫn thực hiện nghĩa vụ tài chính', en: 'Send the citizen to pay a duty' },
  notifyHint: {
    vi: (payTo: string) =>
      `Nộp tại ${payTo}. Thời hạn tạm dừng từ lúc gửi cho tới khi công dân mang chứng từ đến bộ phận một cửa.`,
    en: (payTo: string) => `Paid to ${payTo}. The clock stands until proof of payment is shown at the counter.`,
  },
  notice: { vi: 'Số thông báo của cơ quan thu', en: 'Number of the notice' },
  noticeDay: { vi: 'Ngày thông báo', en: 'Day of the notice' },
  what: { vi: 'Khoản phải nộp', en: 'What is owed' },
  sum: { vi: 'Số tiền (đồng)', en: 'Sum (đồng)' },
  payBy: { vi: 'Nộp chậm nhất ngày', en: 'To be paid by' },
  send: { vi: 'Gửi phiếu, tạm dừng thời hạn', en: 'Send the slip, stop the clock' },
  owed: {
    vi: (what: string, sum: string, payTo: string, day: string) =>
      `${what}: ${sum}, nộp tại ${payTo}, chậm nhất ${day}.`,
    en: (what: string, sum: string, payTo: string, day: string) => `${what}: ${sum}, to ${payTo}, by ${day}.`,
  },
  proof: { vi: 'Số chứng từ nộp tiền', en: 'Number of the proof of payment' },
  proofDay: { vi: 'Ngày nộp', en: 'Paid on' },
  paid: { vi: 'Số tiền đã nộp (đồng)', en: 'Sum paid (đồng)' },
  accept: { vi: 'Nhận chứng từ, tính tiếp thời hạn', en: 'Accept the proof, the clock goes on' },
});

export const dutyReasonText: Says<DutyReason | FlowReason> = (reason, language) =>
  reason.reason === 'paid-too-little'
    ? tooLittle(language).owed(formatDong(BigInt(reason.owed)))
    : own(reason, language);

const tooLittle = inBoth({
  owed: {
    vi: (sum: string) => `Chưa nộp đủ ${sum} theo thông báo; hồ sơ tiếp tục chờ.`,
    en: (sum: string) => `Less than the ${sum} of the notice was paid; the dossier goes on waiting.`,
  },
});

const own = saysWith<Exclude<DutyReason, { reason: 'paid-too-little' }>>(
  inBoth({
    'no-duty': {
      vi: 'Thủ tục này không có nghĩa vụ tài chính trong danh mục: thời hạn không tạm dừng được.',
      en: 'The catalogue knows no duty of this procedure: the clock may not stand for one.',
    },
    'no-duty-at-this-step': {
      vi: 'Nghĩa vụ tài chính của thủ tục này phát sinh ở bước khác.',
      en: 'The duty of this procedure belongs to another step.',
    },
    'notice-missing': { vi: 'Ghi số thông báo của cơ quan thu.', en: 'Give the number of the notice.' },
    'notice-day-missing': {
      vi: 'Ghi ngày thông báo theo ngày/tháng/năm.',
      en: 'Give the day of the notice as day/month/year.',
    },
    'notice-day-future': { vi: 'Ngày thông báo chưa tới.', en: 'The day of the notice has not come yet.' },
    'duty-what-missing': { vi: 'Ghi khoản công dân phải nộp.', en: 'Say what is owed.' },
    'duty-sum-wrong': {
      vi: 'Ghi số tiền bằng đồng, là số nguyên lớn hơn 0.',
      en: 'Give the sum in whole đồng, more than 0.',
    },
    'pay-by-missing': { vi: 'Ghi hạn nộp theo ngày/tháng/năm.', en: 'Give the last day as day/month/year.' },
    'pay-by-past': { vi: 'Hạn nộp đã qua.', en: 'The last day is past.' },
    'proof-missing': { vi: 'Ghi số chứng từ nộp tiền.', en: 'Give the number of the proof of payment.' },
    'proof-day-missing': { vi: 'Ghi ngày nộp theo ngày/tháng/năm.', en: 'Give the day of payment as day/month/year.' },
    'proof-day-future': { vi: 'Ngày nộp chưa tới.', en: 'The day of payment has not come yet.' },
    'paid-wrong': {
      vi: 'Ghi số tiền đã nộp bằng đồng, là số nguyên lớn hơn 0.',
      en: 'Give the sum paid in whole đồng, more than 0.',
    },
    'nothing-to-prove': {
      vi: 'Hồ sơ không chờ chứng từ nghĩa vụ tài chính.',
      en: 'The dossier waits for no proof of payment.',
    },
  }),
);
