import { inBoth, many } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { DigitiseReason } from './digitise.rules.ts';

export const digitiseWords = inBoth({
  title: {
    vi: (n: number) => `Số hóa giấy tờ (${n} chưa có bản quét)`,
    en: (n: number) => `Scan papers (${n} without a scan)`,
  },
  hint: {
    vi: 'Chọn tệp cho từng giấy tờ (PDF, JPEG, PNG, TIFF, tối đa 20 MB một tệp). Giấy nào chưa quét thì để trống, làm tiếp sau.',
    en: 'Choose a file for each paper (PDF, JPEG, PNG, TIFF, at most 20 MB each). Leave open what is not scanned yet.',
  },
  field: { vi: 'Biên bản, ảnh thực địa', en: 'Minutes and photographs of the place' },
  fieldHint: {
    vi: 'Trên điện thoại, bấm chọn tệp để chụp ảnh ngay hoặc lấy ảnh đã chụp. Giấy tờ này do cơ quan đưa vào hồ sơ.',
    en: 'On a phone, choosing a file offers the camera or a photograph taken before. The office lays these into the folder.',
  },
  minutes: { vi: 'Biên bản kiểm tra, xác minh', en: 'Minutes of the inspection' },
  photo: { vi: (n: number) => `Ảnh chụp ${n}`, en: (n: number) => `Photograph ${n}` },
  keep: { vi: 'Lưu bản quét', en: 'Keep the scans' },
});

const own = inBoth({
  'no-scan': { vi: 'Chọn ít nhất một tệp quét.', en: 'Choose at least one scan.' },
  'no-field-work': {
    vi: 'Hồ sơ không còn ở bước xử lý hoặc lấy ý kiến, không đưa thêm biên bản, ảnh thực địa được.',
    en: 'No office is working on it: minutes and photographs of a place are laid in no more.',
  },
  'scanned-before': {
    vi: 'Giấy tờ đã có bản quét thì không quét đè. Mở bản quét đã có để xem; quét nhầm thì người vừa lưu bấm Thu lại.',
    en: 'This paper has a scan already. Look at it; whoever kept a wrong one takes it back.',
  },
  'scan-unknown': { vi: 'Không thấy tệp quét đã chọn. Chọn lại tệp.', en: 'The scan is not here. Choose it again.' },
});

/** Why no scan was kept. */
export const digitiseReasonText = saysWith<DigitiseReason>(own);

export const spanNames = inBoth({
  today: { vi: 'Nhận hôm nay', en: 'Received today' },
  week: { vi: 'Nhận trong 7 ngày', en: 'Received within 7 days' },
  month: { vi: 'Nhận trong 31 ngày', en: 'Received within 31 days' },
});

export const unscannedWords = inBoth({
  title: { vi: 'Chưa số hóa', en: 'Not scanned' },
  under: { vi: (n: number) => `${n} hồ sơ`, en: (n: number) => many(n, 'dossier') },
  counter: { vi: 'Bộ phận', en: 'Counter' },
  which: { vi: 'Nhận khi nào', en: 'Received when' },
  show: { vi: 'Xem', en: 'Show' },
  print: { vi: 'In', en: 'Print' },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  owner: { vi: 'Chủ hồ sơ', en: 'Owner' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  receivedAt: { vi: 'Nhận lúc', en: 'Received' },
  receivedBy: { vi: 'Người nhận', en: 'Received by' },
  papers: { vi: 'Số giấy tờ', en: 'Papers' },
  missing: { vi: 'Chưa quét', en: 'Without a scan' },
  state: { vi: 'Hồ sơ', en: 'Dossier' },
  scan: { vi: 'Số hóa', en: 'Scan' },
  none: { vi: 'Mọi giấy tờ đã có bản quét.', en: 'Every paper has its scan.' },
  noneNext: {
    vi: 'Hồ sơ nhận trước, quét sau sẽ nằm ở đây cho tới khi đủ bản quét.',
    en: 'What is received first and scanned later lies here until it is scanned whole.',
  },
});
