import { inBoth, type Language } from '#platform/text/index.ts';
import type { DeclineRefusal } from './decline.act.ts';

export const declineWords = inBoth({
  title: { vi: 'Từ chối tiếp nhận', en: 'Decline to receive' },
  hint: {
    vi: 'Dùng khi hồ sơ không thể tiếp nhận. Thiếu giấy tờ mà bổ sung được thì hướng dẫn một lần, đầy đủ; không từ chối.',
    en: 'For what cannot be received. Where papers are missing and can be brought, say so once and fully; do not decline.',
  },
  who: { vi: 'Người đến nộp', en: 'Who came' },
  whoHint: {
    vi: 'Ghi trên phiếu đúng như đã gõ; không sửa thông tin người đã có trong hệ thống.',
    en: 'As typed, on this paper alone: what the register knows of the person is not changed.',
  },
  name: { vi: 'Họ và tên', en: 'Full name' },
  identity: { vi: 'Số giấy tờ (nếu có)', en: 'Identity paper (if any)' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  email: { vi: 'Email', en: 'E-mail' },
  matter: { vi: 'Việc và lý do', en: 'What for, and why not' },
  request: { vi: 'Nội dung yêu cầu giải quyết', en: 'What is asked for' },
  ground: { vi: 'Căn cứ từ chối', en: 'Ground' },
  reason: { vi: 'Lý do cụ thể, ghi cho công dân đọc', en: 'The reason, for the citizen to read' },
  advice: { vi: 'Công dân cần làm gì tiếp theo', en: 'What the citizen may do next' },
  adviceHint: {
    vi: 'Nộp ở đâu, mang gì, hỏi ai. In nguyên trên phiếu.',
    en: 'Where to go, what to bring, whom to ask. Printed as typed.',
  },
  do: { vi: 'Từ chối, ghi sổ và lập phiếu', en: 'Decline, and enter it in the book' },
  back: { vi: 'Quay lại tiếp nhận', en: 'Back to receiving' },
  wrong: { vi: 'Chưa ghi được', en: 'It was not done' },
  list: { vi: 'Sổ từ chối tiếp nhận', en: 'Declined at the counter' },
  under: {
    vi: (counter: string, year: number) => `${counter}, năm ${year}`,
    en: (c: string, year: number) => `${c}, ${year}`,
  },
  number: { vi: 'Số', en: 'Number' },
  when: { vi: 'Lúc', en: 'When' },
  why: { vi: 'Lý do', en: 'Why' },
  next: { vi: 'Hướng dẫn', en: 'What next' },
  by: { vi: 'Người tiếp nhận', en: 'By' },
  slip: { vi: 'Phiếu', en: 'Slip' },
  print: { vi: 'In phiếu', en: 'Print the slip' },
  older: { vi: 'Số cũ hơn', en: 'Older' },
  year: { vi: 'Năm', en: 'Year' },
  show: { vi: 'Xem', en: 'Show' },
  counter: { vi: 'Quầy', en: 'Counter' },
  none: { vi: 'Chưa từ chối hồ sơ nào', en: 'Nothing was declined' },
  noneNext: {
    vi: 'Từ chối ở trang Tiếp nhận, khi hồ sơ không thể nhận.',
    en: 'It is done on the page where dossiers are received, when one cannot be.',
  },
  done: {
    vi: (number: string) => `Đã ghi sổ số ${number}. In phiếu, ký và giao công dân một liên.`,
    en: (number: string) => `Entered as ${number}. Print it, sign it, and give the citizen a copy.`,
  },
});

export const declineGroundWords = inBoth({
  'other-authority': {
    vi: 'Không thuộc thẩm quyền giải quyết của cơ quan',
    en: 'Another authority decides it',
  },
  'no-procedure': { vi: 'Không phải thủ tục tiếp nhận tại Bộ phận này', en: 'Not received at this counter' },
  'not-entitled': {
    vi: 'Người nộp không phải người được quyền yêu cầu',
    en: 'The person may not ask for it',
  },
  conditions: { vi: 'Chưa đủ điều kiện theo quy định của pháp luật', en: 'The conditions of the law are not met' },
  incomplete: {
    vi: 'Đã hướng dẫn bằng văn bản, hồ sơ vẫn chưa đầy đủ, hợp lệ',
    en: 'Guided in writing before, and still not complete',
  },
  'papers-invalid': {
    vi: 'Giấy tờ bị tẩy xóa, sửa chữa hoặc có dấu hiệu giả mạo',
    en: 'Papers altered, or seemingly forged',
  },
  'received-before': { vi: 'Yêu cầu này đã được tiếp nhận hoặc đã giải quyết', en: 'Received or settled before' },
});

const refusals = inBoth({
  'not-allowed': { vi: 'Anh/chị không tiếp nhận ở quầy này.', en: 'You do not receive at this counter.' },
  'decline-name': { vi: 'Ghi họ và tên người đến nộp.', en: 'Write who came.' },
  'decline-address': { vi: 'Ghi địa chỉ của người đến nộp.', en: 'Write the address.' },
  'decline-request': { vi: 'Ghi nội dung công dân yêu cầu giải quyết.', en: 'Write what was asked for.' },
  'decline-ground': { vi: 'Chọn căn cứ từ chối.', en: 'Choose the ground.' },
  'decline-reason': {
    vi: 'Ghi lý do cụ thể (ít nhất 10 chữ cái), để công dân hiểu vì sao.',
    en: 'Write the reason (10 letters or more) so that it can be understood.',
  },
  'decline-advice': {
    vi: 'Ghi công dân cần làm gì tiếp theo (ít nhất 10 chữ cái): nộp ở đâu, mang gì.',
    en: 'Write what to do next (10 letters or more): where to go, what to bring.',
  },
});

export const declineReasonText = ({ reason }: DeclineRefusal, language: Language): string => refusals(language)[reason];
