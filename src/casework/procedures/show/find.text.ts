import { inBoth, many } from '#platform/text/index.ts';

export const findWords = inBoth({
  title: { vi: 'Thủ tục hành chính', en: 'Procedures' },
  lead: {
    vi: (district: number, commune: number) =>
      `${district} thủ tục của các phòng thuộc huyện và ${commune} thủ tục của xã, đang có hiệu lực.`,
    en: (district: number, commune: number) =>
      `${many(district, 'procedure')} of the district’s departments and ${commune} of the communes, in force today.`,
  },
  search: { vi: 'Tìm thủ tục', en: 'Find a procedure' },
  hint: { vi: 'Vài chữ trong tên, có dấu hoặc không dấu', en: 'A few letters of its name, with or without accents' },
  level: { vi: 'Nơi giải quyết', en: 'Settled by' },
  anyLevel: { vi: 'Huyện và xã', en: 'District and commune' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  anyField: { vi: 'Mọi lĩnh vực', en: 'All fields' },
  submit: { vi: 'Tìm', en: 'Find' },
  found: {
    vi: (n: number) => (n === 0 ? 'Không có thủ tục nào' : `${n} thủ tục`),
    en: (n: number) => (n === 1 ? '1 procedure' : `${n} procedures`),
  },
  none: { vi: 'Không tìm thấy thủ tục nào như vậy.', en: 'No procedure like that.' },
  next: {
    vi: 'Thử ít chữ hơn, bỏ bớt lựa chọn, hoặc hỏi Bộ phận Một Cửa.',
    en: 'Try fewer letters or fewer choices, or ask at the one-stop counter.',
  },
  nameOnly: { vi: 'mới có tên', en: 'name only' },
  clear: { vi: 'Xem lại mọi lĩnh vực', en: 'Back to all fields' },
  illustrative: {
    vi: 'Dữ liệu minh họa cho đến khi gắn quyết định công bố.',
    en: 'Illustrative data until the published decision is attached.',
  },
});
