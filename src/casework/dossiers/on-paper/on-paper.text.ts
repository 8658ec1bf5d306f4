import { inBoth, type Language } from '#platform/text/index.ts';
import type { BackReason, OnPaperReason } from './on-paper.rules.ts';

const why = inBoth({
  'power-cut': { vi: 'mất điện', en: 'power cut' },
  'network-down': { vi: 'mất mạng', en: 'network down' },
  'paper-book': { vi: 'sổ giấy', en: 'paper book' },
});

/** Why it stood on paper first. */
export const backText = (reason: BackReason, language: Language): string => why(language)[reason];

export const onPaperWords = inBoth({
  title: { vi: 'Nhập bù từ giấy', en: 'Typed in from paper' },
  hint: {
    vi: 'Chỉ ghi khi hồ sơ đã nhận trên giấy trước đó. Mã hồ sơ và thời hạn tính từ ngày, giờ trên giấy.',
    en: 'Only for what was received on paper before. Code and time limit follow the day and time on paper.',
  },
  paperDay: { vi: 'Ngày nhận trên giấy', en: 'Day on paper' },
  paperTime: { vi: 'Giờ nhận trên giấy', en: 'Time on paper' },
  backReason: { vi: 'Lý do nhập bù', en: 'Why it stood on paper' },
  asItCame: { vi: 'Không: nhận trực tiếp bây giờ', en: 'It did not: received now' },
  typedIn: { vi: 'Nhập bù', en: 'Typed in afterwards' },
  typedInAt: {
    vi: (when: string, reason: string) => `${when}, từ giấy (${reason})`,
    en: (when: string, reason: string) => `${when}, from paper (${reason})`,
  },
});

const words = inBoth({
  'paper-day-unreadable': {
    vi: 'Ghi ngày nhận trên giấy theo ngày/tháng/năm.',
    en: 'Give the day on paper as day/month/year.',
  },
  'paper-time-unreadable': {
    vi: 'Ghi giờ nhận trên giấy, ví dụ 08:15.',
    en: 'Give the time on paper, such as 08:15.',
  },
  'paper-time-to-come': { vi: 'Giờ nhận trên giấy chưa tới.', en: 'The time on paper is yet to come.' },
  'back-reason-missing': { vi: 'Chọn lý do nhập bù.', en: 'Choose why it stood on paper.' },
});

/** Why what stands on paper cannot be taken over, and how to mend it. */
export const onPaperReasonText = ({ reason }: OnPaperReason, language: Language): string => words(language)[reason];
