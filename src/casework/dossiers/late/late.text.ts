import { inBoth } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { LateReason } from './late.rules.ts';

export const lateWords = inBoth({
  report: { vi: 'Báo xử lý chậm', en: 'Report that it will be late' },
  reportHint: {
    vi: 'Bộ phận một cửa sẽ xin lỗi công dân và hẹn lại đúng một lần, theo ngày ghi ở đây.',
    en: 'The counter will apologise to the citizen and name a new day, once: the day given here.',
  },
  cause: { vi: 'Nguyên nhân', en: 'Cause' },
  choose: { vi: 'Chọn nguyên nhân', en: 'Choose a cause' },
  said: { vi: 'Lý do, ghi cho công dân đọc', en: 'The reason, for the citizen to read' },
  newDay: { vi: 'Ngày hẹn trả lại', en: 'The new day' },
  send: { vi: 'Gửi phiếu báo xử lý chậm', en: 'Send the report' },
  reported: {
    vi: (unit: string, when: string) => `${unit} báo xử lý chậm lúc ${when}`,
    en: (unit: string, when: string) => `${unit} reported at ${when} that it will be late`,
  },
  because: {
    vi: (cause: string, said: string, day: string) => `${cause}: ${said} Đề nghị hẹn lại ngày ${day}.`,
    en: (cause: string, said: string, day: string) => `${cause}: ${said} New day asked for: ${day}.`,
  },
  apologise: { vi: 'Xin lỗi và hẹn lại', en: 'Apologise and name the new day' },
  apologised: {
    vi: (number: string, day: string) =>
      `Đã xin lỗi và hẹn lại ngày ${day} (phiếu số ${number}). Không hẹn lại lần nữa.`,
    en: (number: string, day: string) => `Apologised, new day ${day} (slip ${number}). There is no second one.`,
  },
});

export const causeWords = inBoth({
  verification: { vi: 'Xác minh chờ trả lời', en: 'A verification was not answered' },
  'field-work': { vi: 'Thực địa bị lùi', en: 'Field work was put off' },
  'signer-away': { vi: 'Người ký vắng', en: 'The signer was away' },
  'vertical-agency': { vi: 'Cơ quan ngành dọc chưa trả lời', en: 'A vertical agency has not answered' },
  officer: { vi: 'Do người thụ lý', en: 'The officer' },
});

export const lateReasonText = saysWith<LateReason>(
  inBoth({
    'cause-missing': { vi: 'Chọn nguyên nhân chậm.', en: 'Choose the cause.' },
    'why-missing': {
      vi: 'Ghi lý do, ít nhất 10 chữ cái: công dân sẽ đọc trên phiếu xin lỗi.',
      en: 'Give the reason, 10 letters or more: the citizen will read it.',
    },
    'new-day-missing': { vi: 'Ghi ngày hẹn lại theo ngày/tháng/năm.', en: 'Give the new day as day/month/year.' },
    'new-day-before-promise': {
      vi: 'Ngày hẹn lại phải sau ngày đã hẹn.',
      en: 'The new day must come after the one that was promised.',
    },
    'new-day-past': { vi: 'Ngày hẹn lại đã qua.', en: 'The new day is past.' },
    'new-day-off': {
      vi: 'Ngày đó cơ quan nghỉ. Chọn một ngày làm việc.',
      en: 'Nobody works on that day. Choose a working day.',
    },
    'reported-before': {
      vi: 'Hồ sơ này đã báo xử lý chậm; chỉ được hẹn lại một lần.',
      en: 'It was reported before; a new day is named only once.',
    },
    'not-reported': {
      vi: 'Đơn vị giải quyết chưa gửi phiếu báo xử lý chậm.',
      en: 'The office has not reported that it will be late.',
    },
    'apologised-before': {
      vi: 'Đã xin lỗi và hẹn lại một lần; mỗi hồ sơ chỉ được hẹn lại một lần, không có phiếu xin lỗi thứ hai.',
      en: 'An apology was made before; a new day is named only once, and there is no second apology.',
    },
    'nothing-late': { vi: 'Hồ sơ không còn đang giải quyết.', en: 'The dossier is not being settled any more.' },
  }),
);
