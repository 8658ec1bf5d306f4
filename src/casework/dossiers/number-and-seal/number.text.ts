import { inBoth } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { NumberReason } from './number.rules.ts';

export const numberWords = inBoth({
  number: { vi: 'Vào sổ, đóng dấu', en: 'Number and seal' },
  book: {
    vi: (book: string, seal: string) => `Lấy số từ ${book}; dấu của ${seal}.`,
    en: (book: string, seal: string) => `Number from ${book}; seal of ${seal}.`,
  },
  typed: { vi: 'Số đã lấy trên giấy hoặc ở sổ văn bản', en: 'A number taken on paper or in another book' },
  numberLabel: { vi: 'Số', en: 'Number' },
  numberHint: { vi: 'Để trống: lấy số tiếp theo của sổ.', en: 'Empty: the next of the book.' },
  paperAt: { vi: 'Ngày, giờ ghi trên giấy', en: 'Day and time on paper' },
  paperAtHint: {
    vi: 'Chỉ cho số đã giữ trước: 20/02/2019 16:05.',
    en: 'Only for a reserved number: 20/02/2019 16:05.',
  },
});

export const numberReasonText = saysWith<NumberReason>(
  inBoth({
    'number-unreadable': { vi: 'Số chỉ gồm chữ số, từ 1.', en: 'A number has digits only, from 1.' },
    'number-taken': {
      vi: 'Số này đã cấp, đã hủy, hoặc chưa được giữ trước trong sổ.',
      en: 'This number was given or voided, or was never set aside in the book.',
    },
    'number-too-far': {
      vi: 'Số cách số cuối của sổ quá 200; kiểm tra lại số đã gõ.',
      en: 'It is more than 200 after the last of the book; look at it again.',
    },
    'paper-at-unreadable': { vi: 'Ghi ngày, giờ dạng 20/02/2019 16:05.', en: 'Write it like 20/02/2019 16:05.' },
    'paper-at-to-come': { vi: 'Giờ trên giấy chưa tới.', en: 'The time on paper has not come yet.' },
    'paper-at-before-work': {
      vi: 'Giờ trên giấy trước lúc hồ sơ tới bước vào sổ.',
      en: 'The time on paper is before the dossier came to this step.',
    },
    'paper-at-without-sheet': {
      vi: 'Giờ trên giấy chỉ ghi cho số đã giữ trước; ghi số đó.',
      en: 'A time on paper belongs to a reserved number; type that number.',
    },
  }),
);
