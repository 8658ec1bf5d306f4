import type { Says } from '#platform/deeds/index.ts';
import { inBoth } from '#platform/text/index.ts';
import type { WindowReason } from './set.act.ts';

export const windowWords = inBoth({
  title: { vi: 'Ô gọi số', en: 'Windows' },
  under: {
    vi: 'Quầy có ô thì dùng số thứ tự; kết thúc ô cuối cùng thì thôi dùng.',
    en: 'A counter with a window uses tickets; the end of its last window switches them off.',
  },
  counter: { vi: 'Quầy', en: 'Counter' },
  number: { vi: 'Ô số', en: 'Window' },
  numberOf: { vi: (n: number) => `Ô ${n}`, en: (n: number) => `Window ${n}` },
  lanes: { vi: 'Nhận việc', en: 'Serves' },
  fields: { vi: 'Chỉ nhận lĩnh vực', en: 'Only these fields' },
  fieldsHint: {
    vi: 'Không chọn: nhận mọi lĩnh vực. Chỉ áp dụng cho Tiếp nhận.',
    en: 'None chosen: all fields. For reception only.',
  },
  allFields: { vi: 'mọi lĩnh vực', en: 'all fields' },
  end: { vi: 'Kết thúc', en: 'End' },
  endOne: { vi: (what: string) => `Kết thúc ${what}`, en: (what: string) => `End ${what}` },
  add: { vi: 'Mở ô, hoặc sửa ô đã có', en: 'Open a window, or set one anew' },
  addHint: {
    vi: 'Ghi số của ô đã có thì ô đó được thay bằng nội dung mới.',
    en: 'The number of a window that stands replaces it.',
  },
  press: { vi: 'Lưu ô', en: 'Save' },
  none: { vi: 'Chưa quầy nào dùng số thứ tự', en: 'No counter uses tickets yet' },
  noneNext: { vi: 'Mở ô đầu tiên bằng mẫu bên dưới.', en: 'Open the first window with the form below.' },
  done: { vi: 'Đã lưu ô.', en: 'Saved.' },
  gone: { vi: 'Đã kết thúc ô.', en: 'Ended.' },
  refused: { vi: 'Chưa lưu', en: 'Not saved' },
  act: { vi: 'Thao tác', en: 'Act' },
});

export const windowReasonText: Says<WindowReason> = ({ reason }, language) => reasons(language)[reason];

const reasons = inBoth({
  'window-not-yours': { vi: 'Bạn không phụ trách quầy này.', en: 'You do not head this counter.' },
  'window-number': { vi: 'Ghi số của ô, từ 1 đến 99.', en: 'Give the window a number from 1 to 99.' },
  'window-without-lane': { vi: 'Chọn ít nhất một việc mà ô nhận.', en: 'Choose at least one thing it serves.' },
  'window-field': { vi: 'Có lĩnh vực không còn trong danh mục.', en: 'A field is not in the catalogue.' },
  'window-gone': {
    vi: 'Ô này vừa được người khác sửa hoặc kết thúc.',
    en: 'Somebody changed or ended this window meanwhile.',
  },
} satisfies Record<WindowReason['reason'], { vi: string; en: string }>);
