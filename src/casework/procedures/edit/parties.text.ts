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
  level: { vi: 'Cấp thực hiện', en: 'Done at' },
  district: { vi: 'Tại huyện', en: 'At the district' },
  commune: { vi: 'Tại xã', en: 'At the communes' },
  linked: { vi: 'Liên thông', en: 'Across bodies' },
  reception: { vi: 'Cách tiếp nhận', en: 'How it is received' },
  desk: { vi: 'Tại quầy một cửa', en: 'At a one-stop counter' },
  linkedDesk: { vi: 'Liên thông nhiều cơ quan', en: 'Across several bodies' },
  lane: { vi: 'Luồng chứng thực', en: 'The certification lane' },
  levelMoves: {
    vi: 'Đổi cấp thì thủ tục chuyển danh mục từ ngày có hiệu lực; hồ sơ đã nhận giữ cấp cũ. Chọn cấp rồi lưu: nơi nhận theo cấp mới nếu chưa chọn riêng. Xem lại quy trình, người ký và sổ.',
    en: 'With another level it changes lists from the day it holds; what was received keeps the old one. Rooms that were not chosen follow the level once it is kept. Read steps, signer and book again.',
  },
  settles: { vi: 'Phòng, ban giải quyết', en: 'Settled by' },
  settlesHint: { vi: 'Chỉ hỏi khi thực hiện tại huyện.', en: 'Asked where it is done at the district.' },
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
  changes: { vi: 'Danh mục và nơi nhận thay đổi', en: 'Lists and counters that change' },
  changesFrom: { vi: (day: string) => `Từ ngày ${day}`, en: (day: string) => `From ${day}` },
  now: { vi: 'Hiện nay', en: 'Now' },
  list: { vi: 'Danh mục công khai', en: 'Public list' },
  settledBy: { vi: 'Giải quyết', en: 'Settled by' },
  gains: { vi: 'Quầy nhận thêm', en: 'Counters that begin to receive' },
  loses: { vi: 'Quầy thôi nhận', en: 'Counters that receive no more' },
  receivedBy: { vi: 'Số quầy nhận', en: 'Counters that receive' },
  noDesk: {
    vi: 'Không quầy nào nhận được: thủ tục liên thông hoặc chứng thực không tiếp nhận ở quầy một cửa.',
    en: 'No counter takes it: what passes several bodies, or is certified, is not received at a one-stop desk.',
  },
});
