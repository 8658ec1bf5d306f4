import { inBoth } from '#platform/text/index.ts';

/** Headings of the living page. What its examples say stays Vietnamese, as data does. */
export const partsWords = inBoth({
  title: { vi: 'Bộ phận giao diện', en: 'Parts of the look' },
  lead: {
    vi: 'Mỗi bộ phận một lần, đủ các trạng thái. Dùng để so khi viết trang mới.',
    en: 'Each part once, in every state, to hold a new page against. What the examples say is Vietnamese, as data is.',
  },
  words: { vi: 'Chữ', en: 'Type' },
  icons: { vi: 'Hình', en: 'Icons' },
  due: { vi: 'Hạn', en: 'Deadlines' },
  states: { vi: 'Trạng thái', en: 'States' },
  buttons: { vi: 'Nút', en: 'Buttons' },
  fields: { vi: 'Ô nhập và lỗi', en: 'Fields and errors' },
  choices: { vi: 'Lựa chọn', en: 'Choices' },
  notes: { vi: 'Lời báo', en: 'Notes' },
  nothing: { vi: 'Không có gì', en: 'Nothing there' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  tables: { vi: 'Bảng', en: 'Tables' },
  chart: { vi: 'Biểu đồ', en: 'Chart' },
  path: { vi: 'Đường đi của hồ sơ', en: 'The way of a dossier' },
  boxes: { vi: 'Khung việc', en: 'Boxes of work' },
  citizen: { vi: 'Trang công dân', en: 'Citizens’ parts' },
  paper: { vi: 'Giấy trên màn hình', en: 'Paper on the screen' },
});
