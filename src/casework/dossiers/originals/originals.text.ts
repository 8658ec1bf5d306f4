import { inBoth, many } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { GiveBackReason } from './give-back.act.ts';
import type { KeepReason } from './originals.rules.ts';

export const originalWords = inBoth({
  ledger: { vi: 'Bản chính đang giữ', en: 'Originals kept' },
  name: { vi: 'Giấy tờ', en: 'Paper' },
  count: { vi: 'Số bản', en: 'Number' },
  place: { vi: 'Nơi để', en: 'Where it lies' },
  kept: { vi: 'Giữ lúc', en: 'Kept' },
  back: { vi: 'Trả lại', en: 'Given back' },
  notBack: { vi: 'Đang giữ', en: 'Kept here' },
  from: { vi: (name: string) => `từ ${name}`, en: (name: string) => `from ${name}` },
  to: { vi: (name: string) => `cho ${name}`, en: (name: string) => `to ${name}` },
  keepOne: { vi: 'Giữ bản chính', en: 'Keep an original' },
  keepHint: {
    vi: 'Chỉ giữ khi thủ tục cần. Bản chính chỉ để đối chiếu thì xem xong trả ngay, không ghi ở đây.',
    en: 'Only where the procedure needs it. What is only compared goes back at once and is not written here.',
  },
  whichPlace: { vi: 'Nơi để (tủ, ngăn, ô)', en: 'Where it lies (cupboard, drawer, place)' },
  broughtBy: { vi: 'Người giao', en: 'Handed in by' },
  keep: { vi: 'Ghi giữ bản chính', en: 'Keep it' },
  giveBack: { vi: 'Trả bản chính', en: 'Give the originals back' },
  giveBackAll: {
    vi: (n: number) => `Trả ${n} bản chính đang giữ`,
    en: (n: number) => `Give ${many(n, 'original')} back`,
  },
  print: { vi: 'In giấy biên nhận bản chính', en: 'Print the receipt for the originals' },
  who: { vi: 'Người nhận lại', en: 'Who takes them' },
  atReturn: { vi: 'Bản chính phải trả cùng kết quả', en: 'Originals to be given back with the result' },
  allBack: { vi: 'Đã trả đủ, người nhận đã ký', en: 'All given back and signed for' },
});

export const keepReasonText = saysWith<KeepReason>(
  inBoth({
    'original-unnamed': {
      vi: 'Ghi tên và số của bản chính, ví dụ Sổ hộ khẩu số 120034.',
      en: 'Name the original and its number.',
    },
    'count-wrong': { vi: 'Số bản từ 1 đến 20.', en: 'Give a number from 1 to 20.' },
    'place-missing': {
      vi: 'Ghi nơi để bản chính, ví dụ Tủ 2, ngăn 3.',
      en: 'Say where it lies, such as cupboard 2, drawer 3.',
    },
    'bringer-missing': { vi: 'Ghi họ tên người giao bản chính.', en: 'Give the name of who hands it in.' },
  }),
);

export const giveBackReasonText = saysWith<Exclude<GiveBackReason, { reason: 'changed-since' }>>(
  inBoth({
    'none-held': {
      vi: 'Không còn giữ bản chính nào của hồ sơ này.',
      en: 'No original of this dossier is kept any more.',
    },
    'collector-name-missing': { vi: 'Ghi họ tên người nhận lại bản chính.', en: 'Give the name of who takes them.' },
    'collector-identity-missing': {
      vi: 'Ghi số giấy tờ của người nhận lại.',
      en: 'Give the paper number of who takes them.',
    },
    'owner-only': { vi: 'Thủ tục này chỉ trả cho chính chủ hồ sơ.', en: 'They go back only to the person concerned.' },
  }),
);
