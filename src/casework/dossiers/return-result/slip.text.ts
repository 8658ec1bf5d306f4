import { inBoth } from '#platform/text/index.ts';
import type { SlipPaper } from './slip.rules.ts';

/** What a person without a slip is known by. */
export const slipPaperNames = inBoth({
  cmnd: { vi: 'CMND, CCCD', en: 'Identity card' },
  passport: { vi: 'Hộ chiếu', en: 'Passport' },
  household: { vi: 'Sổ hộ khẩu', en: 'Household book' },
  driving: { vi: 'Giấy phép lái xe', en: 'Driving licence' },
} satisfies Record<SlipPaper, { vi: string; en: string }>);

export const slipWords = inBoth({
  lost: { vi: 'Mất giấy hẹn', en: 'The slip is lost' },
  hint: {
    vi: 'Đối chiếu người nhận với giấy tờ, ghi số; trả xong in bản cam kết cho người nhận ký.',
    en: 'Compare the person with a paper and write its number; then print the undertaking for them to sign.',
  },
  paper: { vi: 'Đã đối chiếu với', en: 'Compared with' },
  brought: { vi: 'Có giấy hẹn', en: 'The slip was brought' },
  number: { vi: 'Số giấy tờ đã đối chiếu', en: 'Number of that paper' },
  print: { vi: 'In cam kết mất giấy hẹn', en: 'Print the undertaking' },
  fact: { vi: 'Giấy hẹn', en: 'Slip' },
  shown: {
    vi: (paper: string, number: string) => `Bị mất, đã đối chiếu ${paper} số ${number}`,
    en: (paper: string, number: string) => `Lost; compared with ${paper} ${number}`,
  },
  without: { vi: 'Không có giấy hẹn, đã đối chiếu giấy tờ', en: 'Without the slip; a paper was compared' },
});
