import type { Says } from '#platform/deeds/index.ts';
import { inBoth } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { FlowReason } from '../flow/take-up.act.ts';
import { longestWait, type SupplementReason } from './supplement.rules.ts';

export const supplementWords = inBoth({
  supplement: { vi: 'Yêu cầu công dân bổ sung', en: 'Ask the citizen for papers' },
  supplementOnce: {
    vi: 'Chỉ được yêu cầu một lần: ghi đủ mọi giấy tờ còn thiếu. Thời hạn tạm dừng tới khi nhận đủ.',
    en: 'Only once: list everything that is missing. The clock stands until it comes.',
  },
  supplementOnceLate: {
    vi: 'Chỉ được yêu cầu một lần: ghi đủ mọi giấy tờ còn thiếu.',
    en: 'Only once: list everything that is missing.',
  },
  askedLate: {
    vi: 'Đã quá ngày hẹn trả kết quả. Yêu cầu bổ sung lúc này không dừng thời hạn; khi nhận đủ giấy tờ thời hạn không tính lại, hồ sơ vẫn tính quá hạn từ ngày đã hẹn.',
    en: 'The promised day is past. Asking now stops no clock; once the papers come nothing begins anew, and the dossier stays late from the day that was promised.',
  },
  askedAfterChecking: {
    vi: 'Đã qua thời gian kiểm tra hồ sơ (một phần ba đầu của thời hạn). Vẫn yêu cầu được, nhưng lần yêu cầu này được ghi dấu.',
    en: 'The time for checking (the first third) is over. Papers may still be asked for; that it came late is marked.',
  },
  agreedBy: { vi: 'Lãnh đạo phòng đã đồng ý', en: 'The head who agreed' },
  agreedByHint: {
    vi: 'Hồ sơ đã quá hẹn: chỉ yêu cầu khi trưởng phòng hoặc phó trưởng phòng đồng ý.',
    en: 'It is late: papers are asked for only if the head or a deputy agrees.',
  },
  choose: { vi: 'Chọn người đồng ý', en: 'Choose who agreed' },
  supplementAsked: {
    vi: (day: string) => `Đã yêu cầu một lần ngày ${day}; mỗi hồ sơ chỉ được một lần.`,
    en: (day: string) => `Asked once on ${day}; a dossier may be asked for only once.`,
  },
  items: { vi: 'Giấy tờ cần bổ sung, mỗi dòng một giấy tờ', en: 'Papers needed, one a line' },
  reason: { vi: 'Lý do', en: 'Reason' },
  respondBy: { vi: 'Hạn bổ sung', en: 'To be brought by' },
  ask: { vi: 'Gửi phiếu yêu cầu bổ sung', en: 'Send the request' },
  certified: { vi: 'Bản sao có chứng thực (để trống: bản chụp)', en: 'Certified copies (else plain ones)' },
  accept: { vi: 'Nhận đủ giấy tờ bổ sung', en: 'Accept the papers' },
  brought: { vi: 'Giấy tờ công dân mang đến', en: 'Papers that were brought' },
});

export const supplementReasonText: Says<SupplementReason | FlowReason> = (reason, language) => {
  if (reason.reason === 'papers-still-missing') return told(language).papers(reason.names.join('; '));
  if (reason.reason === 'respond-by-far') return told(language).far(formatDay(Temporal.PlainDate.from(reason.latest)));
  return own(reason, language);
};

const told = inBoth({
  far: {
    vi: (latest: string) =>
      `Hạn bổ sung không quá ${longestWait} ngày: chậm nhất ${latest}. Cần lâu hơn thì hướng dẫn công dân nộp lại sau.`,
    en: (latest: string) =>
      `The last day is at most ${longestWait} days away: ${latest}. If more is needed, advise the citizen to hand in anew later.`,
  },
  papers: {
    vi: (names: string) => `Còn thiếu: ${names}. Thời hạn chỉ tính lại khi đủ giấy tờ; hồ sơ tiếp tục chờ bổ sung.`,
    en: (names: string) =>
      `Still missing: ${names}. The time runs anew only from complete papers; the dossier goes on waiting.`,
  },
});

const own = saysWith<Exclude<SupplementReason, { reason: 'papers-still-missing' | 'respond-by-far' }>>(
  inBoth({
    'items-missing': { vi: 'Ghi ít nhất một giấy tờ cần bổ sung.', en: 'Name at least one paper.' },
    'reason-missing': {
      vi: 'Ghi lý do, ít nhất 5 chữ cái: công dân cần biết vì sao phải bổ sung.',
      en: 'Give the reason, 5 letters or more: the citizen must know why.',
    },
    'respond-by-missing': { vi: 'Ghi hạn bổ sung theo ngày/tháng/năm.', en: 'Give the last day as day/month/year.' },
    'respond-by-past': {
      vi: 'Hạn bổ sung đã qua. Chọn một ngày từ hôm nay trở đi.',
      en: 'The last day is past. Choose today or later.',
    },
    'head-not-agreed': {
      vi: 'Hồ sơ đã quá ngày hẹn: chọn lãnh đạo phòng đã đồng ý cho yêu cầu bổ sung.',
      en: 'The promised day is past: choose the head who agreed to the request.',
    },
    'asked-before': {
      vi: 'Hồ sơ này đã được yêu cầu bổ sung một lần; không được yêu cầu lần nữa.',
      en: 'Papers were asked for once; they may not be asked for again.',
    },
    'nothing-asked': { vi: 'Hồ sơ không chờ bổ sung.', en: 'The dossier does not wait for papers.' },
    'papers-missing': { vi: 'Đánh dấu giấy tờ công dân mang đến.', en: 'Tick the papers that were brought.' },
  }),
);
