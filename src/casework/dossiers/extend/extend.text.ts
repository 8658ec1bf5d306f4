import { inBoth } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { ExtendReason } from './extend.rules.ts';

export const extendWords = inBoth({
  extend: { vi: 'Gia hạn do xác minh', en: 'Extend for a verification' },
  hint: {
    vi: (limit: string) => `Thêm ${limit} theo quy định của thủ tục, một lần. Thời hạn vẫn chạy, không tạm dừng.`,
    en: (limit: string) => `${limit} more, by the law of the procedure, once. The clock runs on.`,
  },
  unit: { vi: 'Đơn vị được hỏi', en: 'Unit that is asked' },
  unitHint: {
    vi: 'Đơn vị trong huyện thấy câu hỏi ngay ở mục Xác minh và trả lời tại đó.',
    en: 'A unit of the district finds the question under Verifications and answers there.',
  },
  outside: { vi: 'Cơ quan khác, ghi tên ở ô dưới', en: 'Another body, named below' },
  asked: { vi: 'Tên cơ quan khác', en: 'Its name' },
  question: { vi: 'Nội dung cần xác minh', en: 'What is to be verified' },
  do: { vi: 'Gia hạn, hẹn lại ngày', en: 'Extend, name the new day' },
  extended: {
    vi: (day: string, limit: string) => `Đã gia hạn ngày ${day} (thêm ${limit}); mỗi hồ sơ chỉ được một lần.`,
    en: (day: string, limit: string) => `Extended on ${day} by ${limit}; a dossier is extended once.`,
  },
});

export const extendReasonText = saysWith<ExtendReason>(
  inBoth({
    'no-verification': {
      vi: 'Quy định của thủ tục không cho trường hợp này thêm thời gian để xác minh.',
      en: 'The law of this procedure grants this case no time for a verification.',
    },
    'extended-before': {
      vi: 'Hồ sơ đã được gia hạn một lần; không gia hạn lần nữa.',
      en: 'The dossier was extended once; it may not be again.',
    },
    'extend-too-late': {
      vi: 'Đã quá ngày hẹn: gửi phiếu báo xử lý chậm, không gia hạn được nữa.',
      en: 'The promised day is past: report that it is late; it cannot be extended any more.',
    },
    'asked-body-missing': {
      vi: 'Chọn đơn vị được hỏi, hoặc ghi tên cơ quan khác.',
      en: 'Choose the unit that is asked, or name another body.',
    },
    'question-missing': { vi: 'Ghi nội dung cần xác minh.', en: 'Say what is to be verified.' },
  }),
);
