import { inBoth } from '#platform/text/index.ts';

/** The road of a refusal, as whoever keeps the catalogue reads it. */
export const refusalWords = inBoth({
  hint: {
    vi: 'Thụ lý thấy không đủ điều kiện thì kết thúc bằng một văn bản có số, trong cùng thời hạn (NĐ 61/2018, Điều 19 khoản 4).',
    en: 'Where the conditions are not met it ends in a numbered letter, within the same time (NĐ 61/2018, Article 19.4).',
  },
  drawn: {
    vi: 'Quy trình của thủ tục này là bản vẽ BPMN, đường từ chối nằm trong bản vẽ; ở đây giữ nguyên.',
    en: 'This procedure runs by a BPMN drawing, which holds the road of a refusal; it stays as it is here.',
  },
  by: { vi: 'Từ chối bằng văn bản', en: 'Refused in writing' },
  general: { vi: 'Theo quy tắc chung', en: 'By the general rule' },
  generalHint: {
    vi: 'Thông báo trả lại hồ sơ, đi theo các bước và người ký của thủ tục; bước hay người ký đổi thì đường này đổi theo.',
    en: 'A letter of returning by the procedure’s own steps and signer; it follows them when they change.',
  },
  own: { vi: 'Theo đường riêng ghi dưới đây', en: 'By the road below' },
  ownHint: {
    vi: 'Thông báo có tên, người ký, sổ và các bước riêng.',
    en: 'A letter with a name, a signer, a book and steps of its own.',
  },
  none: { vi: 'Không có', en: 'Not at all' },
  noneHint: {
    vi: 'Kết quả do cơ quan khác làm: ở đây không ai từ chối được.',
    en: 'Another body makes the result: nobody here can refuse it.',
  },
  letter: { vi: 'Văn bản từ chối của đường riêng', en: 'The letter of the procedure’s own road' },
  outcome: { vi: 'Nút người thụ lý bấm', en: 'What the officer presses' },
  outcomeHint: { vi: 'Ví dụ: Đề nghị không cấp', en: 'For example: Đề nghị không cấp' },
  name: { vi: 'Tên văn bản', en: 'Name of the letter' },
  symbol: { vi: 'Ký hiệu', en: 'Symbol' },
  symbolHint: { vi: 'Sau dấu gạch chéo: TB-TCKH của 03/TB-TCKH', en: 'After the stroke: TB-TCKH of 03/TB-TCKH' },
  title: { vi: 'Chức danh người ký', en: 'Who signs' },
  unit: { vi: 'Ký cho cơ quan', en: 'For which body' },
  seal: { vi: 'Con dấu', en: 'Seal' },
  book: { vi: 'Sổ cấp số', en: 'Number book' },
  road: { vi: 'Các bước của đường riêng', en: 'The steps of the procedure’s own road' },
  roadHint: {
    vi: 'Sau bước thụ lý: ký, rồi vào sổ và đóng dấu, cuối cùng trả cho người nộp. Giờ cộng với các bước trước phải bằng cam kết.',
    en: 'After the examination: signed, then numbered and sealed, and last handed out. With the steps before, the hours come to the commitment.',
  },
  numbered: { vi: (symbol: string) => `số …/${symbol}`, en: (symbol: string) => `number …/${symbol}` },
  pressed: { vi: (outcome: string) => `nút “${outcome}”`, en: (outcome: string) => `press “${outcome}”` },
});

/** What is wrong with it. */
export const refusalReasons = {
  'outcome-missing': { vi: 'Ghi nút mà người thụ lý bấm.', en: 'Say what the officer presses.' },
  'paper-name-missing': { vi: 'Ghi tên văn bản từ chối.', en: 'Name the letter.' },
  'symbol-wrong': {
    vi: 'Ký hiệu gồm chữ, số và gạch nối, không có dấu cách hay dấu gạch chéo: TB-TCKH.',
    en: 'A symbol is of letters, figures and hyphens, without spaces or strokes: TB-TCKH.',
  },
  'refusal-road': {
    vi: 'Đường từ chối phải có bước ký, sau đó vào sổ và đóng dấu, và kết thúc bằng một bước trả cho người nộp.',
    en: 'The road of a refusal is signed, then numbered and sealed, and ends in one return to the person.',
  },
  'refusal-unexamined': {
    vi: 'Quy trình không có bước thụ lý nào để đề nghị từ chối.',
    en: 'The process has no examination that could propose a refusal.',
  },
};
