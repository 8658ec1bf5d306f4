import { describe, expect, it } from 'vitest';
import { canReadPapers, codesOn, readPaper, skippedWithoutPoppler } from '#test/support/paper.ts';
import { testPress } from '#test/support/press.ts';
import { samples } from '#test/support/samples-of-forms.ts';
import { type Filled, type Form, forms, printForm } from './print-form.ts';

const baseUrl = 'https://motcua.dienbien.example';

const press = testPress();

/** A day in the time of the set: page numbers and the date of the file follow it. */
const days = { 'QĐ09-2015': '2018-12-28', 'TT03-2025': '2025-11-03' } as const;
type Set = keyof typeof days;

function print(set: Set, form: Form, reprint = 0): Promise<Uint8Array> {
  const data = samples[form];
  const letterhead = { ...data.letterhead, day: days[set] };
  const filled = { form, data: { ...data, letterhead, marks: { ...data.marks, reprint } } } as Filled;
  return printForm(press, { ...filled, set, baseUrl });
}

const head = ['ỦY BAN NHÂN DÂN HUYỆN ĐIỆN BIÊN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];

const legs = [
  'TÊN CƠ QUAN',
  'THỜI GIAN GIAO, NHẬN HỒ SƠ',
  'KẾT QUẢ GIẢI QUYẾT HỒ SƠ',
  'GHI CHÚ',
  '1. Giao: Bộ phận Tiếp nhận và Trả kết quả',
  '2. Nhận: Phòng Tài chính – Kế hoạch',
];

const control = [
  ...head,
  'PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ',
  'Quyển số: 02, Số thứ tự: 187',
  'Kèm theo hồ sơ của: Lò Văn Tướng',
  'Ngày nhận: 08 giờ 28 phút',
  'Ngày, giờ hẹn trả kết quả: buổi chiều',
  'Cơ quan (bộ phận) giải quyết hồ sơ: Phòng Tài chính – Kế hoạch',
  'Cơ quan phối hợp giải quyết hồ sơ:',
  ...legs,
];

const late = [
  'Kính gửi: Lò Văn Tướng',
  '(Địa chỉ: bản Noong Ứng, xã Thanh An, SĐT: 0912000123)',
  'Ngày 28 tháng 01 năm 2019, Bộ phận Tiếp nhận và Trả kết quả tiếp nhận hồ sơ thuộc lĩnh vực Xây dựng của ông/bà',
  'Số biên nhận hồ sơ/Mã hồ sơ: 000.00.29.H18-190220-0007',
  'Ngày hẹn trả kết quả giải quyết hồ sơ: buổi chiều ngày 12 tháng 02 năm 2019',
  'chưa trả kết quả giải quyết hồ sơ của ông/bà Lò Văn Tướng đúng thời hạn quy định',
];

const signedByHead = ['THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ', '(ký, ghi rõ họ tên, đóng dấu)'];

/** The labels of each form in the order they stand in; what may stand left or right is asked for apart. */
const labels: readonly [Set, Form, readonly string[]][] = [
  [
    'QĐ09-2015',
    '01',
    [
      ...head,
      'Số: 187/TNHS',
      'Điện Biên, ngày 28 tháng 12 năm 2018',
      'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
      '(Liên 1: Lưu',
      'Mã hồ sơ: 000.00.29.H18-190220-0007',
      'Bộ phận tiếp nhận và trả kết quả: huyện Điện Biên, tỉnh Điện Biên',
      'Tiếp nhận hồ sơ của: Nguyễn Hoàng Công Tằng Tôn Nữ Thị Phương Quỳnh',
      'Người nộp: Lường Thị Ngọc Ưởng',
      'Địa chỉ: Số nhà 127',
      'Số điện thoại: 0912 000 417',
      'Email: nguyen.hoang',
      'Nội dung yêu cầu giải quyết: Thay đổi, cải chính',
      'Thành phần hồ sơ nộp gồm:',
      '1. Giấy đề nghị đăng ký hộ kinh doanh: 01 bản chính',
      '5. Giấy tờ làm căn cứ thay đổi, cải chính hộ tịch: 02 bản chứng thực, 10 bản photo',
      'Số lượng hồ sơ: 01 (bộ)',
      'Thời gian giải quyết hồ sơ theo quy định là: 03 ngày làm việc',
      'Thời gian nhận hồ sơ: 08 giờ 28 phút, ngày 20 tháng 02 năm 2019',
      'Thời gian trả kết quả giải quyết hồ sơ: buổi chiều ngày 25 tháng 02 năm 2019',
      'Nhận kết quả tại: Bộ phận Tiếp nhận và Trả kết quả huyện Điện Biên',
      'Vào Sổ theo dõi hồ sơ, Quyển số: 02, Số thứ tự: 187',
      'NGƯỜI NỘP HỒ SƠ (Ký và ghi rõ họ tên)',
      'NGƯỜI TIẾP NHẬN HỒ SƠ (Ký và ghi rõ họ tên)',
    ],
  ],
  [
    'QĐ09-2015',
    '02',
    [
      ...head,
      'Số: 09/HDHS',
      'PHIẾU HƯỚNG DẪN HOÀN THIỆN HỒ SƠ',
      'Hồ sơ của: Quàng Thị Ưởng',
      'Nội dung yêu cầu giải quyết: Cấp Giấy xác nhận tình trạng hôn nhân',
      'Địa chỉ: Bản Noong Ứng',
      'Số điện thoại: 0912 000 417',
      'Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:',
      '1. Trích lục ghi chú ly hôn: 01 bản chính',
      '3. Sổ hộ khẩu: 01 bản photo',
      'Lý do: Người yêu cầu đã thường trú',
      'Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, ông (bà) liên hệ với Lò Thị Thanh, số điện thoại',
      '0215 000 110 để được hướng dẫn./.',
      'NGƯỜI HƯỚNG DẪN',
    ],
  ],
  [
    'QĐ09-2015',
    '04',
    [
      ...head,
      'Số: 03/PXL',
      'THƯ XIN LỖI',
      ...late,
      'Lý do quá hạn: Kiểm tra thực địa',
      'trân trọng gửi lời xin lỗi đến ông/bà',
      'Thời hạn trả kết quả lần sau: Ngày 21 tháng 02 năm 2019',
      ...signedByHead,
    ],
  ],
  ['QĐ09-2015', '05', control],
  [
    'TT03-2025',
    '01',
    [
      ...head,
      'Số: 187/TNHS',
      'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
      'Mã hồ sơ: 000.00.29.H18-190220-0007',
      'Quyển số: 02, Số thứ tự: 187',
      'Bộ phận tiếp nhận và trả kết quả:',
      'Tiếp nhận hồ sơ của:',
      'Người nộp:',
      'Địa chỉ:',
      'Số điện thoại:',
      'Email:',
      'Số căn cước/Hộ chiếu:',
      'Nội dung yêu cầu giải quyết:',
      '1. Thành phần hồ sơ, số lượng mỗi loại giấy tờ:',
      'TT Thành phần hồ sơ',
      'Bản chính Bản chứng thực Bản photo',
      '2. Số lượng hồ sơ: 01 (bộ)',
      '3. Thời gian giải quyết hồ sơ theo quy định là: 03 ngày làm việc',
      '4. Thời gian nhận hồ sơ:',
      '5. Thời gian trả kết quả giải quyết hồ sơ:',
      '6. Đăng ký nhận kết quả tại:',
      'NGƯỜI NỘP HỒ SƠ',
      'NGƯỜI TIẾP NHẬN HỒ SƠ',
    ],
  ],
  [
    'TT03-2025',
    '02',
    [
      ...head,
      'Số: 09/HDHS',
      'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ',
      'Tiếp nhận hồ sơ/yêu cầu của Ông/Bà: Quàng Thị Ưởng',
      'Nội dung yêu cầu giải quyết:',
      'Địa chỉ:',
      'Số điện thoại:',
      'Email:',
      'Yêu cầu Ông/Bà hoàn thiện hồ sơ gồm những nội dung như sau:',
      'STT Thành phần hồ sơ',
      'Bản chính Bản chứng thực Bản photo',
      'Lý do:',
      'Ông/Bà có thể tra cứu tại Website: motcua.dienbien.example/tra-cuu',
      'hoặc liên hệ với công chức Lò Thị Thanh, số điện thoại 0215 000 110 để được hướng dẫn./.',
      'NGƯỜI HƯỚNG DẪN',
    ],
  ],
  [
    'TT03-2025',
    '04',
    [
      ...head,
      'Số: 03/PXL',
      'VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT',
      ...late,
      'Lý do: Kiểm tra thực địa',
      'trân trọng gửi lời xin lỗi đến ông/bà',
      'Đề nghị gia hạn thời gian giải quyết, trả kết quả: Ngày 21 tháng 02 năm 2019',
      ...signedByHead,
    ],
  ],
  ['TT03-2025', '05', control],
];

/** Labels that are missing or stand before the one they should follow. */
function misplaced(text: string, wanted: readonly string[]): string[] {
  let from = 0;
  return wanted.filter((label) => {
    const at = text.indexOf(label, from);
    if (at >= 0) from = at;
    return at < 0;
  });
}

describe.skipIf(!canReadPapers)(`papers of the other sets${skippedWithoutPoppler}`, () => {
  it.each(labels)('%s, form %s, says its own labels in their order', async (set, form, wanted) => {
    const text = readPaper(await print(set, form)).pages.join(' ');
    expect(misplaced(text, wanted)).toEqual([]);
  });

  it('a label that the set does not have is not on its paper', async () => {
    const text = async (set: Set, form: Form) => readPaper(await print(set, form)).pages.join(' ');
    expect(await text('QĐ09-2015', '01')).not.toMatch(/CMND|căn cước|Bản chứng thực/);
    expect(await text('QĐ09-2015', '02')).not.toMatch(/PHIẾU YÊU CẦU|Website/);
    expect(await text('TT03-2025', '01')).not.toContain('CMND/');
  });

  it.each(Object.keys(days) as Set[])('%s has every form there is, tagged PDF/A in Tinos', async (set) => {
    for (const form of forms) {
      const paper = readPaper(await print(set, form));
      expect(paper.info.Tagged, form).toBe('yes');
      expect(paper.metadata, form).toMatch(/pdfaid:part>2<.*pdfaid:conformance>B</s);
      const strange = paper.fonts.filter(({ name, embedded }) => !embedded || !name.startsWith('Tinos'));
      expect(strange, form).toEqual([]);
    }
  });

  it.each(Object.keys(days) as Set[])('%s: the codes of the receipt scan', async (set) => {
    const seen = await codesOn(await print(set, '01'), 1);
    expect(seen.map(({ format }) => format).sort()).toEqual(['Code128', 'QRCode']);
  });

  it.each(Object.keys(days) as Set[])('%s: a reprint is marked on every form', async (set) => {
    for (const form of forms) {
      const text = readPaper(await print(set, form, 2)).pages.join(' ');
      expect(text, form).toContain('In lại lần 2');
    }
  });
});
