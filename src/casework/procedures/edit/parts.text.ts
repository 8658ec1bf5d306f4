import type { Language } from '#platform/text/index.ts';

/** The parts of a procedure, in the order they are read. */
export type Part =
  | 'name'
  | 'field'
  | 'code'
  | 'who'
  | 'purpose'
  | 'place'
  | 'level'
  | 'rooms'
  | 'sign'
  | 'book'
  | 'case'
  | 'paper'
  | 'sets'
  | 'fee'
  | 'time'
  | 'verification'
  | 'step'
  | 'refusal'
  | 'duty'
  | 'authorisation'
  | 'requirements'
  | 'result'
  | 'next'
  | 'law'
  | 'source';

const parts: Readonly<Record<Part, { readonly vi: string; readonly en: string }>> = {
  place: { vi: 'Thuộc danh mục', en: 'Listed as done' },
  level: { vi: 'Giải quyết', en: 'Settled by' },
  rooms: { vi: 'Nơi nhận', en: 'Received at' },
  sign: { vi: 'Người ký, dấu', en: 'Signer, seal' },
  book: { vi: 'Sổ cấp số', en: 'Number book' },
  case: { vi: 'Trường hợp', en: 'Case' },
  verification: { vi: 'Xác minh thêm', en: 'Longer when asked' },
  refusal: { vi: 'Từ chối bằng văn bản', en: 'Refused in writing' },
  duty: { vi: 'Nghĩa vụ tài chính', en: 'Money duty' },
  name: { vi: 'Tên', en: 'Name' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  code: { vi: 'Mã', en: 'Code' },
  who: { vi: 'Ai được nộp', en: 'Who may apply' },
  purpose: { vi: 'Để làm gì', en: 'What it is for' },
  paper: { vi: 'Giấy tờ', en: 'Paper' },
  sets: { vi: 'Số bộ', en: 'Sets' },
  fee: { vi: 'Phí, lệ phí', en: 'Fee' },
  time: { vi: 'Thời hạn', en: 'Time' },
  step: { vi: 'Bước', en: 'Step' },
  authorisation: { vi: 'Nộp thay', en: 'For somebody else' },
  requirements: { vi: 'Điều kiện', en: 'Conditions' },
  result: { vi: 'Kết quả', en: 'Result' },
  next: { vi: 'Việc làm tiếp', en: 'Next step' },
  law: { vi: 'Căn cứ', en: 'Legal basis' },
  source: { vi: 'Nguồn', en: 'Source' },
};

export const partText = (part: Part, language: Language): string => parts[part][language];
