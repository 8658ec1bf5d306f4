import { inBoth, type Language } from '#platform/text/index.ts';
import { identityNames } from '../../parties/index.ts';
import { cardsOn } from '../../parties/rules.ts';
import type { SlipPaper } from './slip.rules.ts';

/** What a person without a slip is known by; a citizen's card is called as it is on the day it is shown. */
export const slipPaperName = (paper: SlipPaper, day: Temporal.PlainDate, language: Language): string =>
  paper === 'cmnd'
    ? cardsOn(day)
        .map(({ kind }) => identityNames(language)[kind])
        .join(', ')
    : otherPapers(language)[paper];

const otherPapers = inBoth({
  passport: { vi: 'Hộ chiếu', en: 'Passport' },
  household: { vi: 'Sổ hộ khẩu', en: 'Household book' },
  driving: { vi: 'Giấy phép lái xe', en: 'Driving licence' },
} satisfies Record<Exclude<SlipPaper, 'cmnd'>, { vi: string; en: string }>);

export const slipWords = inBoth({
  lost: { vi: 'Mất giấy hẹn, hoặc chỉ có ảnh', en: 'The slip is lost, or only a picture' },
  hint: {
    vi: 'Đối chiếu người nhận với giấy tờ, ghi số; trả xong in bản cam kết cho người nhận ký.',
    en: 'Compare the person with a paper and write its number; then print the undertaking for them to sign.',
  },
  paper: { vi: 'Giấy hẹn, hoặc giấy tờ đã đối chiếu', en: 'The slip, or the paper compared' },
  brought: { vi: 'Có giấy hẹn: thu lại bản gốc', en: 'The slip was brought: take the original back' },
  picture: {
    vi: 'Ảnh trên điện thoại, bản chụp giấy hẹn: không thu lại được',
    en: 'A picture or copy of the slip: nothing to take back',
  },
  taken: { vi: 'Đã thu lại bản gốc', en: 'The original was taken back' },
  takenBefore: { vi: 'Đã thu lại khi trả lần đầu', en: 'It was taken back at the first return' },
  seen: { vi: 'Chỉ xem ảnh, bản chụp; bản gốc chưa thu lại', en: 'A picture was shown; the original is still out' },
  gone: { vi: 'Bị mất', en: 'Lost' },
  number: { vi: 'Số giấy tờ đã đối chiếu', en: 'Number of that paper' },
  print: { vi: 'In cam kết mất giấy hẹn', en: 'Print the undertaking' },
  fact: { vi: 'Giấy hẹn', en: 'Slip' },
  shown: {
    vi: (paper: string, number: string) => `Bị mất, đã đối chiếu ${paper} số ${number}`,
    en: (paper: string, number: string) => `Lost; compared with ${paper} ${number}`,
  },
  without: { vi: 'Không có giấy hẹn, đã đối chiếu giấy tờ', en: 'Without the slip; a paper was compared' },
});

/** What became of the original slip, in words; empty where none was asked for. */
export function slipText(slip: 'taken' | 'shown' | 'lost' | null, language: Language): string {
  const said = slipWords(language);
  return slip ? { taken: said.taken, shown: said.seen, lost: said.gone }[slip] : '';
}
