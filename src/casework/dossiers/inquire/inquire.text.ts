import type { Says } from '#platform/deeds/index.ts';
import { inBoth, many } from '#platform/text/index.ts';
import type { Channel, InquireReason } from './inquire.rules.ts';

export const inquireWords = inBoth({
  title: { vi: 'Công dân hỏi', en: 'Asked after' },
  times: { vi: (n: number) => `Đã hỏi ${n} lần`, en: (n: number) => `Asked ${many(n, 'time')}` },
  none: { vi: 'Chưa ai hỏi về hồ sơ này.', en: 'Nobody has asked after it yet.' },
  when: { vi: 'Lúc', en: 'When' },
  who: { vi: 'Người hỏi', en: 'Who asked' },
  how: { vi: 'Hỏi bằng cách nào', en: 'How' },
  told: { vi: 'Đã trả lời', en: 'What was told' },
  taker: { vi: 'Người trả lời', en: 'Who answered' },
  toldThat: {
    vi: (state: string, due: string) => `${state}, hẹn trả ${due}`,
    en: (state: string, due: string) => `${state}, promised for ${due}`,
  },
  line: {
    vi: (how: string, who: string, told: string) => `${how}: ${who}. Đã trả lời: ${told}`,
    en: (how: string, who: string, told: string) => `${how}: ${who}. Told: ${told}`,
  },
  hint: {
    vi: 'Phần mềm ghi kèm trạng thái và ngày hẹn lúc này.',
    en: 'The state and the promised day of this moment are kept with it.',
  },
  press: { vi: 'Ghi lần hỏi', en: 'Write it down' },
  pressOf: {
    vi: (code: string) => `Ghi lần hỏi của ${code}`,
    en: (code: string) => `Write it down: asked after ${code}`,
  },
  done: { vi: 'Đã ghi lần hỏi của công dân.', en: 'It was written down that somebody asked.' },
  dropped: { vi: 'Đã bỏ lần hỏi ghi nhầm.', en: 'The line written by mistake was dropped.' },
  takeBack: { vi: 'Ghi nhầm, bỏ', en: 'A mistake, drop it' },
  takeBackOf: { vi: (when: string) => `Bỏ lần hỏi lúc ${when}`, en: (when: string) => `Drop the one of ${when}` },
});

export const channelWords = inBoth({
  call: { vi: 'Gọi điện', en: 'By telephone' },
  visit: { vi: 'Đến tại quầy', en: 'At the desk' },
  message: { vi: 'Nhắn tin', en: 'By message' },
  'hamlet-head': { vi: 'Qua trưởng bản', en: 'Through the hamlet head' },
} satisfies Record<Channel, { vi: string; en: string }>);

const reasons = inBoth({
  'not-found': { vi: 'Không tìm thấy hồ sơ này.', en: 'There is no such dossier.' },
  'inquiry-gone': {
    vi: 'Chỉ người ghi bỏ được lần hỏi, và chỉ trong ngày.',
    en: 'Only whoever wrote it down may drop it, on the same day.',
  },
  'channel-missing': { vi: 'Chọn công dân hỏi bằng cách nào.', en: 'Choose how they asked.' },
  'asker-too-short': {
    vi: 'Ghi họ tên người hỏi, hoặc để trống nếu là chủ hồ sơ.',
    en: 'Give the name of whoever asked, or leave it empty for the owner.',
  },
});

export const inquireReasonText: Says<InquireReason> = ({ reason }, language) => reasons(language)[reason];
