import type { Form } from '#casework/documents/print/print-form.ts';

/** Where the words stand in the shared notes, and the words as the paper has to say them. */
type Label = readonly [source: string, words: string];

export interface Labelled {
  readonly form: Form;
  /** Sets that print it with these words. */
  readonly sets: readonly string[];
  /** In the order of the form. */
  readonly labels: readonly Label[];
}

const both = ['TT01-2018', 'TT03-2025'];
export const all = ['QĐ09-2015', ...both];

const under = (source: string, ...words: string[]): Label[] =>
  words.map((one, n) => [`DOMAIN §1.3, ${source}, ${n + 1}`, one]);

const head = under('head', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc');

/** Every row of the table of Mẫu 01; what a set calls otherwise is given. */
const receipt = (said: { identity: string }): Label[] => [
  ...head,
  ['DOMAIN §1.3, Số: suffix of Mẫu 01', '/TNHS'],
  ['DOMAIN §1.3, Mẫu 01, title', 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ'],
  ['DOMAIN §1.3, Mẫu 01, Liên', '(Liên: Lưu)'],
  ['DOMAIN §1.3, Mẫu 01, Mã hồ sơ', 'Mã hồ sơ:'],
  ['DOMAIN §1.3, Mẫu 01, Quyển số', 'Quyển số: ………, Số thứ tự: ………'],
  ...under('Mẫu 01, rows 1–5', 'Bộ phận tiếp nhận và trả kết quả:', 'Tiếp nhận hồ sơ của:', 'Người nộp:'),
  ...under('Mẫu 01, rows 4–5', 'Địa chỉ:', 'Số điện thoại:', 'Email:'),
  ['DOMAIN §1.3, Mẫu 01, row 6', said.identity],
  ['DOMAIN §1.3, Mẫu 01, row 7', 'Nội dung yêu cầu giải quyết:'],
  ['DOMAIN §1.3, Mẫu 01, row 8', '1. Thành phần hồ sơ, số lượng mỗi loại giấy tờ:'],
  // Read by lines: the head over three columns comes before the others.
  ['DOMAIN §1.3, Mẫu 01, row 8, table', 'Số lượng'],
  ['DOMAIN §1.3, Mẫu 01, row 8, table', 'TT Thành phần hồ sơ'],
  ['DOMAIN §1.3, Mẫu 01, row 8, columns', 'Bản chính Bản chứng thực Bản photo'],
  ['DOMAIN §1.3, Mẫu 01, row 9', '2. Số lượng hồ sơ: 01 (bộ)'],
  ['DOMAIN §1.3, Mẫu 01, row 10', '3. Thời gian giải quyết hồ sơ theo quy định là: '],
  ['DOMAIN §1.3, Mẫu 01, row 11', '4. Thời gian nhận hồ sơ: 08 giờ 00 phút, ngày '],
  ['DOMAIN §1.3, Mẫu 01, row 12', '5. Thời gian trả kết quả giải quyết hồ sơ: '],
  ['DOMAIN §1.3, Mẫu 01, row 14', 'Đăng ký nhận kết quả tại:'],
  ['DOMAIN §1.3, Mẫu 01, row 15', 'Hồ sơ có thể giải quyết xong trước thời gian quy định'],
  ['DOMAIN §1.3, Mẫu 01, sign', 'NGƯỜI NỘP HỒ SƠ (ký, ghi rõ họ tên) NGƯỜI TIẾP NHẬN HỒ SƠ (ký, ghi rõ họ tên)'],
  ['DOMAIN §1.3, Mẫu 01, Liên', '(Liên: Giao khách hàng)'],
];

const control: Label[] = [
  ...head,
  ['DOMAIN §1.2, Phiếu kiểm soát', 'PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ'],
  ...under('Phiếu kiểm soát', 'Quyển số: ………, Số thứ tự: ………', 'Kèm theo hồ sơ của:', 'Mã hồ sơ:', 'Ngày nhận:'),
  ['DOMAIN §1.3, Phiếu kiểm soát, 5', 'Ngày, giờ hẹn trả kết quả:'],
  ['DOMAIN §1.3, Phiếu kiểm soát, 6', 'Cơ quan (bộ phận) giải quyết hồ sơ:'],
  ['DOMAIN §1.3, Phiếu kiểm soát, 7', 'Cơ quan phối hợp giải quyết hồ sơ:'],
  ...under('Phiếu kiểm soát, table', 'TÊN CƠ QUAN', 'THỜI GIAN GIAO, NHẬN HỒ SƠ', 'KẾT QUẢ GIẢI QUYẾT HỒ SƠ'),
  ...under('Phiếu kiểm soát, table, 3', '(Trước hạn/đúng hạn/quá hạn)', 'GHI CHÚ'),
  ...under('Phiếu kiểm soát, leg', '1. Giao: ', '2. Nhận: ', 'Giao: 09 giờ 00 phút, ngày '),
  ...under('Phiếu kiểm soát, hands', 'Người giao (Ký)', 'Người nhận (Ký)'),
];

const supplement: Label[] = [
  ...head,
  ['DOMAIN §1.3, Số: suffix of Mẫu 02', '/HDHS'],
  ['DOMAIN §1.3, Mẫu 02, title', 'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ'],
  ...under('Mẫu 02', 'Tiếp nhận hồ sơ/yêu cầu của Ông/Bà:', 'Nội dung yêu cầu giải quyết:', 'Địa chỉ:'),
  ...under('Mẫu 02, reach', 'Số điện thoại:', 'Email:'),
  ['DOMAIN §1.3, Mẫu 02, 5', 'Yêu cầu Ông/Bà hoàn thiện hồ sơ gồm những nội dung như sau:'],
  ...under('Mẫu 02, table', 'STT Thành phần hồ sơ', 'Bản chính Bản chứng thực Bản photo'),
  ['DOMAIN §1.3, Mẫu 02, 6', 'Lý do:'],
  ...under(
    'Mẫu 02, sentence',
    'Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, Ông/Bà có thể tra cứu tại Website: ',
    ' hoặc liên hệ với công chức ',
    ', số điện thoại ',
    ' để được hướng dẫn./.',
    'NGƯỜI HƯỚNG DẪN',
  ),
];

const decline = (title: string): Label[] => [
  ...head,
  ['DOMAIN §1.2, Mẫu 03', title],
  ...under('Mẫu 03', 'Tiếp nhận hồ sơ của:', 'Địa chỉ:', 'Số điện thoại/Email:', 'Nội dung yêu cầu giải quyết:'),
  ['DOMAIN §1.3, Mẫu 03, sentence', 'Qua xem xét, '],
  ['DOMAIN §1.3, Mẫu 03, sentence', 'thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:'],
  ['DOMAIN §1.3, Mẫu 03, closing', 'Xin thông báo cho Ông/Bà được biết và thực hiện.'],
  ['DOMAIN §1.3, Mẫu 03, sign', 'NGƯỜI NỘP HỒ SƠ'],
  ['DOMAIN §1.3, Mẫu 03, sign', 'NGƯỜI TIẾP NHẬN/TỪ CHỐI'],
];

const apology = (said: { title: string; reason: string; newDay: string }): Label[] => [
  ...head,
  ['DOMAIN §1.3, Số: suffix of Mẫu 04', '/PXL'],
  ['DOMAIN §1.2, Mẫu 04', said.title],
  ...under('Mẫu 04', 'Kính gửi: ', '(Địa chỉ: ', 'SĐT: '),
  ...under('Mẫu 04, opening', 'Ngày ', ' tiếp nhận hồ sơ thuộc lĩnh vực ', ' của ông/bà '),
  ...under('Mẫu 04, facts', 'Số biên nhận hồ sơ/Mã hồ sơ:', 'Ngày hẹn trả kết quả giải quyết hồ sơ:'),
  ['DOMAIN §1.3, Mẫu 04, late', 'Tuy nhiên '],
  ['DOMAIN §1.3, Mẫu 04, late', ' chưa trả kết quả giải quyết hồ sơ của ông/bà '],
  ['DOMAIN §1.3, Mẫu 04, late', ' đúng thời hạn quy định ghi trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả.'],
  ['DOMAIN §1.3, Mẫu 04, reason', said.reason],
  ['DOMAIN §1.3, Mẫu 04, closing', ' trân trọng gửi lời xin lỗi đến ông/bà '],
  ['DOMAIN §1.3, Mẫu 04, closing', ' rất mong nhận được sự thông cảm của ông/bà vì sự chậm trễ này.'],
  ['DOMAIN §1.3, Mẫu 04, new day', said.newDay],
  // By half-days, as the first day was promised.
  ['PRACTICE B.10 L7, new day', ', buổi '],
  ...under('Mẫu 04, foot', 'Nơi nhận:', 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ', '(ký, ghi rõ họ tên, đóng dấu)'),
];

/** Every form DOMAIN §1.3 gives labels of; what QĐ 09/2015 words otherwise is read back in `print/sets.test.ts`. */
export const labelled: readonly Labelled[] = [
  { form: '01', sets: ['TT01-2018'], labels: receipt({ identity: 'Số CMND/Thẻ căn cước/Hộ chiếu:' }) },
  { form: '01', sets: ['TT03-2025'], labels: receipt({ identity: 'Số căn cước/Hộ chiếu:' }) },
  { form: '02', sets: both, labels: supplement },
  { form: '03', sets: both, labels: decline('PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ') },
  { form: '03', sets: ['QĐ09-2015'], labels: decline('THÔNG BÁO KHÔNG TIẾP NHẬN HỒ SƠ') },
  {
    form: '04',
    sets: ['TT01-2018'],
    labels: apology({
      title: 'PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ',
      reason: 'Lý do:',
      newDay: 'Thời gian hẹn trả kết quả lại: Ngày ',
    }),
  },
  {
    form: '04',
    sets: ['TT03-2025'],
    labels: apology({
      title: 'VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT',
      reason: 'Lý do:',
      newDay: 'Đề nghị gia hạn thời gian giải quyết, trả kết quả: Ngày ',
    }),
  },
  {
    form: '04',
    sets: ['QĐ09-2015'],
    labels: apology({
      title: 'THƯ XIN LỖI',
      reason: 'Lý do quá hạn:',
      newDay: 'Thời hạn trả kết quả lần sau: Ngày ',
    }),
  },
  { form: '05', sets: all, labels: control },
];
