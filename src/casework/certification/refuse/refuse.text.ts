import { inBoth, type Language } from '#platform/text/index.ts';
import type { RefuseReason } from './refuse.act.ts';

export const refuseWords = inBoth({
  title: { vi: 'Từ chối chứng thực', en: 'Refuse to certify' },
  under: {
    vi: 'Chọn căn cứ theo luật. Người yêu cầu được nhận phiếu từ chối có lý do.',
    en: 'Choose the law’s ground. The requester may have it in print, with the reason.',
  },
  which: { vi: 'Giấy tờ và căn cứ', en: 'The paper and the ground' },
  requester: { vi: 'Người yêu cầu', en: 'Who asks' },
  matter: { vi: 'Việc', en: 'Matter' },
  paper: { vi: 'Loại giấy tờ', en: 'Kind of paper' },
  ground: { vi: 'Căn cứ từ chối', en: 'Ground' },
  chooseGround: { vi: 'Chọn căn cứ', en: 'Choose the ground' },
  more: { vi: 'Nói rõ thêm', en: 'More about it' },
  said: { vi: 'Nói rõ thêm (không bắt buộc)', en: 'More about it (optional)' },
  press: { vi: 'Từ chối, ghi lại', en: 'Refuse, keep it' },
  refused: { vi: 'Chưa ghi được', en: 'Not kept yet' },
  latest: { vi: 'Đã từ chối gần đây', en: 'Refused lately' },
  none: { vi: 'Chưa từ chối giấy tờ nào', en: 'No paper was refused' },
  when: { vi: 'Lúc', en: 'When' },
  sheet: { vi: 'Từ chối chứng thực một giấy tờ', en: 'A paper is not certified' },
  print: { vi: 'In phiếu từ chối (PDF)', en: 'Print the refusal (PDF)' },
  printAgain: { vi: 'In lại phiếu từ chối (PDF)', en: 'Print the refusal again (PDF)' },
  receiver: { vi: 'Người tiếp nhận', en: 'Received by' },
});

const words = inBoth({
  'not-allowed': { vi: 'Bạn không được chứng thực tại đây.', en: 'You may not certify here.' },
  'requester-missing': { vi: 'Chưa có họ tên người yêu cầu.', en: 'Who asks is missing.' },
  'paper-missing': { vi: 'Chưa có loại giấy tờ bị từ chối.', en: 'What paper is refused?' },
  'ground-missing': { vi: 'Chọn căn cứ từ chối.', en: 'Choose the ground.' },
  'ground-of-another': {
    vi: 'Căn cứ này không dùng cho việc đã chọn. Chọn căn cứ khác.',
    en: 'This ground is not for that matter. Choose another.',
  },
});

export const refuseReasonText = ({ reason }: RefuseReason, language: Language): string => words(language)[reason];
