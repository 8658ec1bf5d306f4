import { inBoth, many } from '#platform/text/index.ts';
import type { Standing } from './ledger.store.ts';

export const standingNames = inBoth({
  held: { vi: 'Đang giữ', en: 'Kept here' },
  back: { vi: 'Đã trả lại', en: 'Given back' },
  left: { vi: 'Hồ sơ đã kết thúc, còn giữ', en: 'Kept though the dossier has ended' },
} satisfies Record<Standing, { vi: string; en: string }>);

export const ledgerWords = inBoth({
  title: { vi: 'Sổ giữ bản chính', en: 'Ledger of originals' },
  under: { vi: (n: number) => `${n} dòng`, en: (n: number) => `${many(n, 'line')}` },
  counter: { vi: 'Bộ phận', en: 'Counter' },
  which: { vi: 'Tình trạng', en: 'Which' },
  show: { vi: 'Xem sổ', en: 'Show' },
  print: { vi: 'In', en: 'Print' },
  left: {
    vi: (n: number) => `${n} bản chính còn giữ dù hồ sơ đã kết thúc. Báo người nộp đến nhận lại.`,
    en: (n: number) => `${many(n, 'original')} still here though the dossier has ended. Tell whose they are.`,
  },
  see: { vi: 'Xem các bản chính này', en: 'Show these' },
  none: { vi: 'Không có bản chính nào.', en: 'There is no original.' },
  noneNext: {
    vi: 'Bản chính được ghi giữ ở trang hồ sơ sẽ nằm ở đây.',
    en: 'Originals kept on the page of a dossier lie here.',
  },
  giveBack: { vi: 'Trả bản chính', en: 'Give back' },
});

export const ledgerColumns = inBoth({
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  owner: { vi: 'Chủ hồ sơ', en: 'Owner' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  name: { vi: 'Giấy tờ', en: 'Paper' },
  count: { vi: 'Số bản', en: 'Number' },
  place: { vi: 'Nơi để', en: 'Where it lies' },
  keptAt: { vi: 'Giữ lúc', en: 'Kept' },
  broughtBy: { vi: 'Người giao', en: 'Handed in by' },
  keptBy: { vi: 'Người nhận giữ', en: 'Taken by' },
  backAt: { vi: 'Trả lúc', en: 'Given back' },
  backTo: { vi: 'Người nhận lại', en: 'Given back to' },
  backBy: { vi: 'Người trả', en: 'Given back by' },
  state: { vi: 'Hồ sơ', en: 'Dossier' },
});
