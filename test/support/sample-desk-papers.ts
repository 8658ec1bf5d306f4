import type { FieldSheetData } from '#casework/documents/forms/field-sheet.form.ts';
import type { HandOverData } from '#casework/documents/forms/hand-over.form.ts';
import type { LostSlipData } from '#casework/documents/forms/lost-slip.form.ts';
import type { MoneySlipData } from '#casework/documents/forms/money-slip.form.ts';
import type { ParcelListData } from '#casework/documents/forms/parcel-list.form.ts';
import type { RecallNoticeData } from '#casework/documents/forms/recall-notice.form.ts';
import type { ReturnReceiptData } from '#casework/documents/forms/return-receipt.form.ts';
import type { SeparatorData } from '#casework/documents/forms/separator.form.ts';
import type { TableSheetData } from '#casework/documents/forms/table-sheet.form.ts';
import { codes, letterhead } from './sample-papers.ts';

export const lostSlip: LostSlipData = {
  letterhead: letterhead(''),
  codes,
  collector: 'Lò Văn Tướng',
  paper: 'CMND, CCCD số 040000417',
  footing: 'chủ hồ sơ',
  address: 'bản Noong Ứng, xã Thanh An',
  request: 'Đăng ký thành lập hộ kinh doanh',
  receivedAt: '08 giờ 28 phút, ngày 20 tháng 02 năm 2019',
  result: 'Giấy chứng nhận đăng ký hộ kinh doanh số 62Q8000418',
  collectedAt: '09 giờ 05 phút, ngày 25 tháng 02 năm 2019',
  counter: 'Bộ phận Tiếp nhận và Trả kết quả huyện Điện Biên',
  returner: 'Lò Thị Xuân',
  marks: { illustrative: true, reprint: 0 },
};

export const returnReceipt: ReturnReceiptData = {
  letterhead: letterhead(''),
  codes,
  owner: 'Lò Văn Tướng',
  kind: 'Giấy chứng nhận đăng ký hộ kinh doanh',
  number: '62Q8000418',
  subject: 'Đăng ký thành lập hộ kinh doanh (Tạp hóa Tướng Hoa)',
  returnedAt: '09 giờ 05 phút, ngày 25 tháng 02 năm 2019',
  giver: { name: 'Lò Thị Xuân', phone: '0215 000 110' },
  taker: { name: 'Lò Thị Hoa', phone: '' },
  footing: 'người được Lò Văn Tướng ủy quyền (Giấy ủy quyền số 12/2019, CMND 040 000 123)',
  next: 'Đăng ký thuế trong 10 ngày làm việc để được cấp mã số thuế. Nơi làm: Chi cục Thuế huyện Điện Biên.',
  slip: 'Đã thu lại bản gốc',
  marks: { illustrative: true, reprint: 0 },
};

export const separators: SeparatorData = {
  letterhead: letterhead(''),
  codes,
  papers: [
    { position: 1, name: 'Giấy đề nghị đăng ký hộ kinh doanh' },
    { position: 3, name: 'Bản sao hợp lệ thẻ căn cước công dân, chứng minh nhân dân hoặc hộ chiếu còn hiệu lực' },
  ],
  marks: { illustrative: true, reprint: 0 },
};

export const history: TableSheetData = {
  letterhead: letterhead(''),
  title: 'Quá trình xử lý hồ sơ',
  under: '',
  facts: [{ term: 'Mã hồ sơ', said: codes.code }],
  columns: ['STT', 'Ngày xử lý', 'Người xử lý', 'Thao tác', 'Người nhận', 'Thời hạn'].map((head, n) => ({
    head,
    width: n === 3 ? 0 : 36,
    align: 'left' as const,
  })),
  rows: [['1', '20/02/2019 08:28', 'Phạm Thu Trang', 'Tiếp nhận', 'Phòng Tài chính – Kế hoạch', '25/02/2019 17:00']],
  closing: '',
  signers: [],
  code: codes.code,
  path: `/can-bo/ho-so/${codes.code}`,
  marks: { illustrative: true, reprint: 0 },
};

export const fieldSheet: FieldSheetData = {
  letterhead: { ...letterhead(''), unit: 'Phòng Kinh tế và Hạ tầng' },
  codes,
  work: 'Thẩm định, kiểm tra thực địa',
  official: 'Giàng A Sình',
  owner: 'Quàng Văn Bun',
  address: 'bản Noong Hẹt, xã Noong Hẹt, huyện Điện Biên',
  phone: '0912 000 418',
  request: 'Cấp giấy phép xây dựng nhà ở riêng lẻ',
  requestDetail: 'thửa 112 tờ bản đồ 18, xã Noong Hẹt',
  receivedAt: '14 giờ 05 phút, ngày 28 tháng 01 năm 2019',
  due: 'buổi chiều ngày 12 tháng 02 năm 2019 (từ 13 giờ 30 đến 17 giờ 00)',
  stepDue: 'ngày 11 tháng 02 năm 2019',
  papers: ['Đơn đề nghị cấp giấy phép xây dựng', 'Giấy chứng nhận quyền sử dụng đất', 'Bản vẽ thiết kế xây dựng'],
  marks: { illustrative: true, reprint: 0 },
};

export const parcelList: ParcelListData = {
  letterhead: letterhead(''),
  day: 'ngày 20 tháng 02 năm 2019',
  lines: [
    {
      code: '000.00.29.H18-190218-0006',
      recipient: 'Lò Văn Tướng',
      address: 'bản Noong Ứng, xã Thanh An, huyện Điện Biên',
      phone: '0912 000 123',
      grams: '50',
      cod: '100.000 đồng',
      tracking: 'EE123456789VN',
    },
  ],
  cod: '100.000 đồng',
  code: 'BG-mot-cua-huyen-20190220',
  path: '/can-bo/buu-chinh?quay=mot-cua-huyen&ngay=20%2F02%2F2019',
  giver: 'Lò Thị Xuân',
  marks: { illustrative: true, reprint: 0 },
};

export const handOver: HandOverData = {
  letterhead: letterhead('12/PBG'),
  day: 'ngày 20 tháng 02 năm 2019',
  from: 'Bộ phận Tiếp nhận và Trả kết quả huyện Điện Biên',
  to: 'Phòng Tài chính – Kế hoạch',
  lines: [
    {
      code: '000.00.29.H18-190220-0006',
      content: 'Đăng ký thành lập hộ kinh doanh',
      applicant: 'Lò Văn Tướng',
      due: '25/02 chiều',
      note: 'Thiếu, bên giao giữ',
    },
  ],
  giver: 'Phạm Thu Trang',
  taker: '',
  carried: 'Bưu tá, bưu gửi RA123456789VN, gửi ngày 20/02/2019',
  code: 'PBG-mot-cua-huyen-2019-0012',
  path: '/can-bo/ban-giao/phieu/0198f2d4-0000-7000-8000-000000000012',
  marks: { illustrative: true, reprint: 0 },
};

export const archiveList: TableSheetData = {
  letterhead: letterhead('02/MLNL'),
  title: 'Mục lục hồ sơ nộp lưu',
  under: 'năm 2018 · ngày 20 tháng 02 năm 2019',
  facts: [
    { term: 'Đơn vị nộp lưu', said: 'Phòng Tài chính – Kế hoạch' },
    { term: 'Số hồ sơ', said: '1' },
  ],
  columns: [
    { head: 'STT', width: 11, align: 'center' },
    { head: 'Tiêu đề hồ sơ', width: 0, align: 'left' },
    { head: 'Số tờ', width: 18, align: 'right' },
  ],
  rows: [['1', 'Đăng ký thành lập hộ kinh doanh: Lò Văn Tướng', '12']],
  closing: 'Mục lục gồm 1 hồ sơ, 12 tờ.',
  signers: [
    { role: 'BÊN GIAO', name: 'Cà Văn Sang' },
    { role: 'BÊN NHẬN', name: '' },
  ],
  code: 'ML-tai-chinh-ke-hoach-2019-0002',
  path: '/can-bo/nop-luu/0198f2d4-0000-7000-8000-000000000012',
  marks: { illustrative: true, reprint: 0 },
};

export const recallNotice: RecallNoticeData = {
  letterhead: letterhead('03/THKQ'),
  codes,
  applicant: 'Lò Văn Tướng',
  address: 'bản Noong Ứng, xã Thanh An',
  request: 'Đăng ký thành lập hộ kinh doanh',
  result: 'Giấy chứng nhận đăng ký hộ kinh doanh số 07/2019',
  found: 'đã trả ngày 20 tháng 02 năm 2019',
  fault: 'sai chính tả, sai số',
  wrong: 'Tên hộ ghi “Phượng”, đúng là “Phương”',
  newDay: 'ngày 25 tháng 02 năm 2019',
  counter: 'Bộ phận Tiếp nhận và Trả kết quả huyện Điện Biên',
  apology: 'Cơ quan xin lỗi Ông/Bà vì sự chậm trễ này.',
  lookUpAt: 'motcua.dienbien.example/tra-cuu',
  officer: 'Lò Thị Xuân',
  marks: { illustrative: true, reprint: 0 },
};

export const paidSlip: MoneySlipData = {
  letterhead: letterhead('AA-19P 0000057, AB-19P 0000003'),
  codes,
  shownNumber: '',
  who: 'Lò Văn Tướng',
  address: 'bản Noong Ứng, xã Thanh An',
  identity: '',
  request: 'Đăng ký thành lập hộ kinh doanh',
  reason: '',
  lines: [
    { kind: 'Lệ phí', name: 'Lệ phí đăng ký hộ kinh doanh', receipt: 'AA-19P 0000057', amount: '100.000 đồng' },
    { kind: 'Phí', name: 'Phí thẩm định', receipt: 'AB-19P 0000003', amount: '25.000 đồng' },
  ],
  sums: [
    { kind: 'Lệ phí', amount: '100.000 đồng' },
    { kind: 'Phí', amount: '25.000 đồng' },
  ],
  total: '125.000 đồng',
  inWords: 'Một trăm hai mươi lăm nghìn đồng',
  at: '09 giờ 05 phút, ngày 25 tháng 02 năm 2019',
  cashier: 'Lò Thị Xuân',
  marks: { illustrative: true, reprint: 0 },
};

export const refundSlip: MoneySlipData = {
  ...paidSlip,
  letterhead: letterhead('07/HTP'),
  shownNumber: '07/HTP',
  identity: 'CMND 040000417',
  address: '',
  reason: 'Thu hồi kết quả do lỗi cơ quan: tên hộ kinh doanh ghi sai, công dân không làm lại',
};
