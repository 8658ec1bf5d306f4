import { inBoth } from '#platform/text/index.ts';

/** The parts of a version, as their links name them. */
export const sectionWords = inBoth({
  parts: { vi: 'Các phần của phiên bản', en: 'The parts of the version' },
  general: { vi: 'Thông tin chung', en: 'In general' },
  parties: { vi: 'Nơi nhận, giải quyết, ký', en: 'Received, settled, signed' },
  cases: { vi: 'Trường hợp', en: 'Cases' },
  papers: { vi: 'Thành phần hồ sơ', en: 'Papers' },
  fees: { vi: 'Phí, lệ phí', en: 'Fees' },
  times: { vi: 'Thời hạn', en: 'Times' },
  steps: { vi: 'Quy trình nội bộ', en: 'Internal process' },
  refusal: { vi: 'Từ chối bằng văn bản', en: 'Refusal in writing' },
  duty: { vi: 'Nghĩa vụ tài chính', en: 'Money duty' },
  law: { vi: 'Căn cứ, điều kiện', en: 'Law, conditions' },
  when: { vi: 'Hiệu lực và lý do', en: 'From when, and why' },
  preview: { vi: 'Xem trước, ghi', en: 'Preview, write' },
});
