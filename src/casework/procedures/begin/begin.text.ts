import { inBoth, type Language } from '#platform/text/index.ts';
import type { BeginReason } from './begin.rules.ts';

export const beginWords = inBoth({
  title: { vi: 'Thủ tục mới', en: 'A new procedure' },
  lead: {
    vi: 'Lập thành bản soạn trước. Thủ tục vào danh mục khi phiên bản đầu được ghi, từ ngày có hiệu lực.',
    en: 'It begins as a draft, and enters the catalogue with its first version, from its day on.',
  },
  wrong: { vi: 'Chưa lập được thủ tục', en: 'The procedure was not begun' },
  name: { vi: 'Tên thủ tục', en: 'Name' },
  nameHint: { vi: 'Như quyết định công bố, không có chữ “Thủ tục” ở đầu.', en: 'As published.' },
  level: { vi: 'Cấp giải quyết', en: 'Level' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  newField: { vi: 'Lĩnh vực mới', en: 'A new field' },
  newFieldHint: { vi: 'Chỉ ghi khi chưa có trong danh sách.', en: 'Only where it is not in the list.' },
  settles: { vi: 'Phòng, ban giải quyết', en: 'Settled by' },
  settlesHint: { vi: 'Chỉ với thủ tục cấp huyện.', en: 'Of procedures of the district.' },
  begin: { vi: 'Lập bản soạn', en: 'Begin the draft' },
  back: { vi: 'Về danh mục', en: 'Back to the catalogue' },
});

const reasons = inBoth({
  'not-allowed': {
    vi: 'Việc này do người giữ danh mục thủ tục của huyện làm.',
    en: 'This is done by whoever keeps the district’s procedures.',
  },
  'name-missing': { vi: 'Ghi tên thủ tục.', en: 'Give its name.' },
  'level-missing': { vi: 'Chọn cấp giải quyết.', en: 'Choose its level.' },
  'field-unknown': { vi: 'Chọn lĩnh vực, hoặc ghi lĩnh vực mới.', en: 'Choose a field, or name a new one.' },
  'settles-unknown': { vi: 'Chọn phòng, ban giải quyết.', en: 'Choose the department that settles it.' },
});

export const beginReasonText = (
  { reason }: BeginReason | { readonly reason: 'not-allowed' },
  language: Language,
): string => reasons(language)[reason];
