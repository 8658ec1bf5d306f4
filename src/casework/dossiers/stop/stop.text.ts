import { inBoth } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { StopReason } from './stop.rules.ts';

export const stopWords = inBoth({
  open: { vi: 'Dừng giải quyết', en: 'Stop the matter' },
  hint: {
    vi: 'Hồ sơ kết thúc khi chưa có kết quả, khoản chưa nộp không thu nữa. In Thông báo dừng giải quyết, trình ký và giao người nộp cùng giấy tờ đã nộp.',
    en: 'It ends without a result, and what is not paid yet is not asked for. Print the notice, have it signed, and give it to the person with the papers handed in.',
  },
  ground: { vi: 'Căn cứ dừng', en: 'Ground' },
  asked: { vi: 'Người nộp hồ sơ đề nghị dừng', en: 'The person asks for it' },
  'no-answer': {
    vi: 'Quá thời hạn mà không bổ sung giấy tờ, không nộp khoản phải nộp',
    en: 'Papers or a payment did not come by the last day',
  },
  reason: { vi: 'Lý do, ghi trên thông báo', en: 'Why, as the notice tells it' },
  stop: { vi: 'Dừng giải quyết hồ sơ', en: 'Stop the matter' },
  told: { vi: 'Dừng giải quyết', en: 'Stopped' },
});

export const stopReasonText = saysWith<StopReason>(
  inBoth({
    'not-the-law-yet': {
      vi: 'Trước ngày 01/07/2025 chưa có việc dừng giải quyết hồ sơ.',
      en: 'Before 01/07/2025 there was no stopping of a matter.',
    },
    'decided-already': {
      vi: 'Kết quả đã được ký: hồ sơ không dừng được nữa.',
      en: 'The result has been signed: it cannot be stopped any more.',
    },
    'still-in-time': {
      vi: 'Chưa hết thời hạn đã hẹn với người nộp, hoặc không có gì đang chờ người nộp: chưa dừng theo căn cứ này được.',
      en: 'The last day told to the person is not past, or nothing is awaited: it cannot be stopped on this ground yet.',
    },
    'ground-missing': { vi: 'Chọn căn cứ dừng.', en: 'Choose the ground.' },
    'reason-missing': {
      vi: 'Ghi rõ lý do dừng giải quyết, ít nhất 5 chữ cái.',
      en: 'Say why it is stopped, in 5 letters or more.',
    },
  }),
);
