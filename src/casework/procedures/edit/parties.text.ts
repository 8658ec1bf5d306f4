import { inBoth } from '#platform/text/index.ts';
import type { Level } from '../versions/version.ts';

const bodies = {
  authority: {
    district: { vi: 'UBND huyện', en: 'The district' },
    commune: { vi: 'UBND xã', en: 'The commune' },
  },
  settling: {
    district: { vi: 'Cơ quan giải quyết', en: 'The settling department' },
    commune: { vi: 'Cơ quan giải quyết', en: 'Whoever settles it' },
  },
} as const;

export const partyWords = inBoth({
  receives: { vi: 'Nơi tiếp nhận, nơi giải quyết', en: 'Received and settled by' },
  levelStays: {
    vi: 'Cấp không đổi được: thủ tục chuyển cấp thì kết thúc thủ tục này và lập thủ tục mới.',
    en: 'The level stays: where the law moves a procedure, end this one and begin another.',
  },
  settles: { vi: 'Phòng, ban giải quyết', en: 'Settled by' },
  communeSettles: {
    vi: 'Xã nào tiếp nhận thì xã đó giải quyết.',
    en: 'Each commune settles what it received.',
  },
  atDistrict: { vi: 'Nhận tại Bộ phận một cửa của huyện', en: 'Received at the district’s one-stop' },
  atCommunes: { vi: 'Nhận tại tất cả các xã', en: 'Received in every commune' },
  someCommunes: { vi: 'Chỉ nhận tại một số xã', en: 'Received in some communes only' },
  signs: { vi: 'Ký, đóng dấu, cấp số', en: 'Signed, sealed and numbered' },
  signTitle: { vi: 'Chức danh người ký', en: 'Who signs' },
  signTitleHint: { vi: 'Ví dụ: Phó Chủ tịch UBND huyện', en: 'For example: Phó Chủ tịch UBND huyện' },
  signUnit: { vi: 'Ký cho cơ quan', en: 'For which body' },
  ofUnit: {
    vi: (unit: 'authority' | 'settling', level: Level): string => bodies[unit][level].vi,
    en: (unit: 'authority' | 'settling', level: Level): string => bodies[unit][level].en,
  },
  seal: { vi: 'Con dấu', en: 'Seal' },
  book: { vi: 'Sổ cấp số kết quả', en: 'Number book' },
  bookHint: {
    vi: 'Gõ để chọn sổ đang có; tên mới là mở sổ mới.',
    en: 'Type to choose a book there is; a new name is a new book.',
  },
});
