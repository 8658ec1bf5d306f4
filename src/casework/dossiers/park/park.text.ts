import { inBoth, type Language, many } from '#platform/text/index.ts';
import type { ParkReason } from './park.rules.ts';

export const parkWords = inBoth({
  list: { vi: 'Hồ sơ tạm gác', en: 'Parked receptions' },
  under: {
    vi: (counter: string, days: number) => `${counter} · chưa có mã, chưa tính là đã nhận · tự xóa sau ${days} ngày`,
    en: (counter: string, days: number) =>
      `${counter} · no code, not counted as received · forgotten after ${many(days, 'day')}`,
  },
  park: { vi: 'Tạm gác', en: 'Park' },
  parkHint: {
    vi: 'Khách thiếu giấy tờ, quay lại ngay: những gì đã gõ được giữ tại quầy và giữ thứ tự.',
    en: 'Something is missing and the person comes back soon: what was typed is kept at the counter, and so is their place.',
  },
  waitsFor: { vi: 'Khách đi lấy gì', en: 'What the person went to fetch' },
  doPark: { vi: 'Tạm gác, tiếp người sau', en: 'Park, next person' },
  parked: {
    vi: (name: string, place: number) => `Đã tạm gác hồ sơ của ${name}, thứ tự ${place}.`,
    en: (name: string, place: number) => `The reception of ${name} is parked, place ${place}.`,
  },
  resumed: {
    vi: 'Đang làm tiếp hồ sơ tạm gác. Nhận xong thì bản tạm gác tự hết.',
    en: 'This reception was parked. Once it is received the draft is gone.',
  },
  parkedBefore: {
    vi: 'Biểu mẫu này đã tạm gác rồi. Chỉ bấm Tạm gác lần nữa nếu là một hồ sơ khác.',
    en: 'This form was parked already. Press Park again only for another reception.',
  },
  place: { vi: 'Thứ tự', en: 'Place' },
  who: { vi: 'Người nộp', en: 'Person' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  since: { vi: 'Gác từ', en: 'Since' },
  by: { vi: 'Người gác', en: 'Parked by' },
  until: { vi: 'Xóa lúc', en: 'Forgotten at' },
  resume: { vi: 'Làm tiếp', en: 'Go on' },
  discard: { vi: 'Bỏ', en: 'Discard' },
  ground: { vi: 'Vì sao bỏ', en: 'Why it is discarded' },
  none: { vi: 'Không có hồ sơ tạm gác', en: 'Nothing is parked' },
  noneNext: {
    vi: 'Ở trang tiếp nhận, mở “Tạm gác” bên phải khi khách cần quay lại sau.',
    en: 'On the page of reception open “Park” on the right when the person has to come back.',
  },
  all: { vi: (n: number) => `Hồ sơ tạm gác tại quầy: ${n}`, en: (n: number) => `Parked at this counter: ${n}` },
  show: { vi: 'Xem', en: 'Show' },
  counter: { vi: 'Quầy', en: 'Counter' },
  wrong: { vi: 'Chưa tạm gác được', en: 'It was not parked' },
});

export const discardWords = inBoth({
  'not-back': { vi: 'Khách không quay lại', en: 'The person did not come back' },
  'gave-up': { vi: 'Khách không nộp nữa', en: 'The person gave it up' },
  twice: { vi: 'Gác trùng', en: 'Parked twice' },
  declined: { vi: 'Đã từ chối tiếp nhận', en: 'Declined in writing' },
});

const refusals = inBoth({
  'park-name': {
    vi: 'Ghi họ tên (hoặc chọn người đã biết) để khi khách quay lại còn tìm thấy.',
    en: 'Give the name, or choose a known person, so that the draft is found again.',
  },
  'park-waits-for': {
    vi: 'Ghi khách đi lấy gì, ví dụ: 01 bản photo sổ hộ khẩu.',
    en: 'Say what the person went to fetch, such as: one copy of the household book.',
  },
  'park-ended': {
    vi: 'Bản tạm gác này đã được nhận, đã bỏ hoặc đã hết hạn. Mở lại danh sách tạm gác để xem.',
    en: 'This draft was received, discarded or has expired. Look at the list of parked receptions.',
  },
  'not-allowed': {
    vi: 'Anh/chị không được giao tiếp nhận ở quầy này.',
    en: 'You are not given the work of receiving at this counter.',
  },
});

export const parkReasonText = ({ reason }: ParkReason, language: Language): string => refusals(language)[reason];
