import type { ControlSlipData } from '#casework/documents/forms/control-slip.form.ts';
import type { DutySlipData } from '#casework/documents/forms/duty-slip.form.ts';
import type { LateReportData } from '#casework/documents/forms/late-report.form.ts';
import type { Codes, Letterhead, PaperLine } from '#casework/documents/forms/parts.form.ts';
import type { PresentingSlipData } from '#casework/documents/forms/presenting-slip.form.ts';
import type { ReceiptData } from '#casework/documents/forms/receipt.form.ts';
import type { RecusalNoteData } from '#casework/documents/forms/recusal-note.form.ts';
import type { RefusalData } from '#casework/documents/forms/refusal.form.ts';
import type { SigningListData } from '#casework/documents/forms/signing-list.form.ts';
import type { StopNoticeData } from '#casework/documents/forms/stop-notice.form.ts';
import type { SupplementRequestData } from '#casework/documents/forms/supplement-request.form.ts';

/** Filled forms for the tests and drills: fictitious people of the demonstration district. */
export const letterhead = (number: string): Letterhead => ({
  superior: 'Ủy ban nhân dân huyện Điện Biên',
  unit: 'Bộ phận Tiếp nhận và Trả kết quả',
  number,
  place: 'Điện Biên',
  day: '2019-02-20',
});

export const codes: Codes = { code: '000.00.29.H18-190220-0007', checkWord: 'K7QX', book: '02', line: '187' };

/** How many originals, certified copies and photocopies of it. */
type Counts = readonly [original: number, certified: number, photo: number];

const paper = (name: string, [original, certified, photo]: Counts, note = ''): PaperLine => ({
  name,
  original,
  certified,
  photo,
  note,
});

export const receipt: ReceiptData = {
  letterhead: letterhead('187/TNHS'),
  codes,
  oneStop: 'huyện Điện Biên, tỉnh Điện Biên',
  owner: 'Lò Văn Tướng',
  submitter: '',
  address: 'Bản Noong Ứng, xã Thanh An, huyện Điện Biên, tỉnh Điện Biên',
  phone: '0912 000 417',
  email: '',
  identity: 'CMND 040 000 417',
  request: 'Đăng ký thành lập hộ kinh doanh',
  requestDetail: 'Tạp hóa Tướng Hoa',
  papers: [
    paper('Giấy đề nghị đăng ký hộ kinh doanh', [1, 0, 0]),
    paper('Bản sao giấy chứng minh nhân dân của chủ hộ', [0, 1, 0]),
    paper('Hợp đồng thuê địa điểm kinh doanh', [0, 0, 1], 'đã đối chiếu bản chính, trả lại ngay'),
  ],
  sets: '01',
  limit: '03 ngày làm việc',
  receivedAt: '08 giờ 28 phút, ngày 20 tháng 02 năm 2019',
  due: 'buổi chiều ngày 25 tháng 02 năm 2019 (từ 13 giờ 30 đến 17 giờ 00)',
  secondPhase: null,
  collectAt: 'Bộ phận Tiếp nhận và Trả kết quả huyện Điện Biên',
  fees: 'Lệ phí đăng ký kinh doanh 100.000 đồng',
  lookUpAt: 'motcua.dienbien.example/tra-cuu',
  present: '',
  note: 'Hồ sơ có thể giải quyết xong trước thời gian quy định; xem tại trang tra cứu hoặc hỏi nơi nhận hồ sơ.',
  fingerprint: false,
  submitterSigns: 'Lò Văn Tướng',
  receiver: 'Phạm Thu Trang',
  marks: { illustrative: true, reprint: 0 },
};

/** Long names of Điện Biên, an authorised submitter, five kinds of paper. */
export const longReceipt: ReceiptData = {
  ...receipt,
  owner: 'Nguyễn Hoàng Công Tằng Tôn Nữ Thị Phương Quỳnh và chồng Trương Đặng Nguyễn Ưởng',
  submitter: 'Lường Thị Ngọc Ưởng (được ủy quyền theo Giấy ủy quyền ngày 18/02/2019)',
  address: 'Số nhà 127, tổ 4, bản Pá Đông – Hua Pe, xã Thanh Luông, huyện Điện Biên, tỉnh Điện Biên',
  email: 'nguyen.hoang.phuong.quynh@thu-dien-tu.example',
  request: 'Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
  requestDetail: 'cải chính ngày, tháng, năm sinh trong Giấy khai sinh và Trích lục khai sinh',
  papers: [
    ...receipt.papers,
    paper('Giấy khai sinh', [1, 0, 0]),
    paper('Giấy tờ làm căn cứ thay đổi, cải chính hộ tịch', [0, 2, 10]),
  ],
  present: '',
  fingerprint: false,
  submitterSigns: 'Lường Thị Ngọc Ưởng',
};

export const manyPapers: ReceiptData = {
  ...receipt,
  request: 'Đăng ký, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở lần đầu',
  requestDetail: 'thửa đất số 214, tờ bản đồ số 37',
  papers: Array.from({ length: 25 }, (_, n) =>
    paper(`Giấy tờ thứ ${n + 1} về nguồn gốc sử dụng đất, có xác nhận của Ủy ban nhân dân xã Núa Ngam`, [
      1,
      n % 2,
      n % 3,
    ]),
  ),
  secondPhase: { receivedAt: 'khi nộp chứng từ tài chính', due: '05 ngày làm việc sau đó, buổi chiều' },
};

export const supplementRequest: SupplementRequestData = {
  letterhead: letterhead('09/HDHS'),
  codes,
  applicant: 'Quàng Thị Ưởng',
  request: 'Cấp Giấy xác nhận tình trạng hôn nhân',
  address: 'Bản Noong Ứng, xã Thanh An, huyện Điện Biên, tỉnh Điện Biên',
  phone: '0912 000 417',
  email: '',
  items: [
    paper('Trích lục ghi chú ly hôn', [1, 0, 0], 'bản nộp ngày 18/02/2019 không có số vào sổ'),
    paper('Giấy xác nhận tình trạng hôn nhân tại nơi thường trú trước đây (từ 2011 đến 2016)', [1, 0, 0]),
    paper('Sổ hộ khẩu', [0, 0, 1], 'mang theo bản chính để đối chiếu'),
  ],
  reason:
    'Người yêu cầu đã thường trú tại xã Mường Phăng từ năm 2011 đến năm 2016; giấy tờ đã nộp chưa chứng minh tình trạng hôn nhân trong thời gian đó.',
  stage: 'trong quá trình giải quyết',
  ground: 'Khoản 2 Điều 22 Nghị định số 123/2015/NĐ-CP',
  respondBy: 'ngày 06 tháng 3 năm 2019',
  effect: 'Thời gian giải quyết được tính lại từ đầu sau khi nhận đủ hồ sơ.',
  once: 'Cơ quan chỉ yêu cầu bổ sung, hoàn thiện hồ sơ một lần này.',
  lookUpAt: 'motcua.dienbien.example/tra-cuu',
  help: 'Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, Ông/Bà có thể tra cứu tại Website: motcua.dienbien.example/tra-cuu hoặc liên hệ với công chức Lò Thị Thanh, số điện thoại 0215 000 110 để được hướng dẫn./.',
  contact: 'Lò Thị Thanh',
  contactPhone: '0215 000 110',
  guide: 'Lò Thị Thanh',
  marks: { illustrative: true, reprint: 1 },
};

export const controlSlip: ControlSlipData = {
  letterhead: letterhead(''),
  codes,
  owner: 'Lò Văn Tướng',
  request: 'Đăng ký thành lập hộ kinh doanh',
  receivedAt: '08 giờ 28 phút, ngày 20 tháng 02 năm 2019',
  due: 'buổi chiều ngày 25 tháng 02 năm 2019 (từ 13 giờ 30 đến 17 giờ 00)',
  settling: 'Phòng Tài chính – Kế hoạch',
  cooperating: '',
  legs: [
    {
      from: 'Bộ phận Tiếp nhận và Trả kết quả',
      to: 'Phòng Tài chính – Kế hoạch',
      givenAt: '09 giờ 05 phút, ngày 20 tháng 02 năm 2019',
      takenAt: '09 giờ 12 phút, ngày 20 tháng 02 năm 2019',
      giver: 'Phạm Thu Trang',
      taker: 'Đỗ Minh Châu',
      result: '',
      note: '',
    },
    {
      from: 'Phòng Tài chính – Kế hoạch',
      to: 'Bộ phận Tiếp nhận và Trả kết quả',
      givenAt: '10 giờ 40 phút, ngày 22 tháng 02 năm 2019',
      takenAt: '',
      giver: 'Đỗ Minh Châu',
      taker: '',
      result: 'Trước hạn',
      note: 'Giấy chứng nhận số 29.C.8000417',
    },
  ],
  blankLegs: 2,
  marks: { illustrative: true, reprint: 0 },
};

export const signingList: SigningListData = {
  letterhead: { ...letterhead('03/DSTK'), superior: 'Ủy ban nhân dân huyện Điện Biên', unit: 'Phòng Tư pháp' },
  code: 'DSTK-190220-0003',
  path: '/can-bo/trinh-ky/0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b',
  laidBefore: 'Ông Lường Văn Thưởng, Phó Chủ tịch Ủy ban nhân dân huyện',
  lines: Array.from({ length: 12 }, (_, n) => ({
    code: `000.00.29.H18-1902${14 + (n % 6)}-00${String(n + 3).padStart(2, '0')}`,
    content: 'Quyết định về việc thay đổi, cải chính hộ tịch',
    applicant: ['Quàng Văn Ứng', 'Nguyễn Hoàng Phương Quỳnh Ưởng', 'Giàng A Sình'][n % 3] as string,
    due: 'chiều 21/02/2019',
    note: n === 1 ? 'đã xác minh tại xã' : '',
  })),
  backBy: '16 giờ 00, ngày 20 tháng 02 năm 2019',
  presenter: 'Lê Thị Kim Dung',
  signatory: { authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Lường Văn Thưởng' },
  marks: { illustrative: true, reprint: 0 },
};

export const dutySlip: DutySlipData = {
  letterhead: letterhead('04/NVTC'),
  codes,
  applicant: 'Lò Văn Tướng',
  address: 'bản Noong Ứng, xã Thanh An',
  phone: '0912 000 123',
  request: 'Chuyển mục đích sử dụng đất phải được phép của cơ quan nhà nước có thẩm quyền',
  what: 'Tiền sử dụng đất, lệ phí trước bạ',
  sum: '12.500.000 đồng',
  notice: '118/TB-CCT, ngày 19 tháng 02 năm 2019',
  payTo: 'Chi cục Thuế huyện Điện Biên',
  payBy: 'ngày 20 tháng 3 năm 2019',
  afterwards:
    'Nộp xong, Ông/Bà mang chứng từ nộp tiền đến Bộ phận Tiếp nhận và Trả kết quả huyện Điện Biên để được giải quyết tiếp.',
  law: 'Nghị định 43/2014/NĐ-CP, Điều 61 (sửa đổi tại Nghị định 01/2017/NĐ-CP)',
  lookUpAt: 'motcua.dienbien.example/tra-cuu',
  guide: 'Vì Thị Ngân',
  marks: { illustrative: true, reprint: 0 },
};

export const stopNotice: StopNoticeData = {
  letterhead: letterhead('01/TB-DGQ'),
  codes,
  applicant: 'Lò Văn Tướng',
  address: 'bản Noong Ứng, xã Thanh An',
  phone: '0912 000 417',
  request: 'Đăng ký thành lập hộ kinh doanh',
  receivedAt: '08 giờ 28 phút, ngày 20 tháng 02 năm 2019',
  office: 'Phòng Tài chính – Kế hoạch',
  ground: 'Người nộp hồ sơ đề nghị dừng',
  reason: 'Đổi ngành nghề kinh doanh, sẽ nộp hồ sơ khác.',
  phase: 'Thẩm định hồ sơ',
  paid: '100.000 đồng',
  contact: 'Bộ phận Tiếp nhận và Trả kết quả huyện Điện Biên',
  marks: { illustrative: true, reprint: 0 },
};

export const lateReport: LateReportData = {
  letterhead: { ...letterhead(''), unit: 'Phòng Kinh tế và Hạ tầng' },
  codes,
  to: 'Bộ phận Tiếp nhận và Trả kết quả huyện Điện Biên',
  applicant: 'Quàng Văn Bun',
  request: 'Cấp giấy phép xây dựng nhà ở riêng lẻ',
  receivedAt: '14 giờ 05 phút, ngày 28 tháng 01 năm 2019',
  promised: 'buổi chiều ngày 12 tháng 02 năm 2019 (từ 13 giờ 30 đến 17 giờ 00)',
  cause: 'thực địa bị lùi',
  reason: 'Đợt mưa sau Tết, đường vào thửa đất bị sạt, chưa kiểm tra thực địa được.',
  newDay: 'ngày 21 tháng 02 năm 2019',
  reporter: 'Giàng A Sình',
  at: '10 giờ 15 phút, ngày 11 tháng 02 năm 2019',
  marks: { illustrative: true, reprint: 0 },
};

export const recusalNote: RecusalNoteData = {
  letterhead: { ...letterhead(''), unit: 'Phòng Tư pháp' },
  codes,
  official: 'Quàng Văn Thuận',
  post: 'Chuyên viên, Phòng Tư pháp',
  applicant: 'Lò Văn Tướng',
  request: 'Thay đổi, cải chính hộ tịch',
  work: 'Thẩm tra hồ sơ',
  relation: 'người thân của chủ hồ sơ',
  reason: 'Chủ hồ sơ là anh ruột của tôi.',
  to: 'Lê Thị Kim Dung',
  at: '08 giờ 28 phút, ngày 20 tháng 02 năm 2019',
  marks: { illustrative: true, reprint: 0 },
};

export const presentingSlip: PresentingSlipData = {
  letterhead: { ...letterhead(''), unit: 'Phòng Kinh tế và Hạ tầng' },
  codes,
  laidBefore: 'Lãnh đạo UBND huyện Điện Biên',
  toSign: 'Giấy phép xây dựng',
  owner: 'Quàng Văn Bun',
  request: 'Cấp giấy phép xây dựng nhà ở riêng lẻ: thửa 112 tờ bản đồ 18, xã Noong Hẹt',
  receivedAt: '14 giờ 05 phút, ngày 28 tháng 01 năm 2019',
  due: 'buổi chiều ngày 12 tháng 02 năm 2019 (từ 13 giờ 30 đến 17 giờ 00)',
  settling: 'Phòng Kinh tế và Hạ tầng',
  officer: 'Giàng A Sình',
  papers: '3 giấy tờ',
  draft: 'Dự thảo lần 2, mã 3f9a1c20',
  road: [
    {
      ...{ step: 'Thẩm định, kiểm tra thực địa', unit: 'Phòng Kinh tế và Hạ tầng', by: 'Giàng A Sình' },
      ...{ at: '16:10 18/02/2019', said: 'Đã kiểm tra thực địa; phù hợp quy hoạch, đủ điều kiện cấp phép.' },
    },
  ],
  opinion: '',
  marks: { illustrative: true, reprint: 0 },
};

export const refusal: RefusalData = {
  letterhead: { ...letterhead('03/TB-TCKH'), unit: 'Phòng Tài chính – Kế hoạch' },
  codes,
  subject: 'Về việc không cấp Giấy chứng nhận đăng ký hộ kinh doanh',
  applicant: 'Lò Văn Tướng',
  address: 'bản Noong Ứng, xã Thanh An',
  request: 'Đăng ký thành lập hộ kinh doanh',
  receivedAt: '08 giờ 28 phút, ngày 20 tháng 02 năm 2019',
  law: ['Nghị định 78/2015/NĐ-CP ngày 14/9/2015, Điều 71'],
  reason: 'Ông đã đứng tên một hộ kinh doanh khác tại xã Thanh An; mỗi cá nhân chỉ được đăng ký một hộ kinh doanh.',
  closing:
    'Hồ sơ và giấy tờ đã nộp được trả lại cùng thông báo này; khi đủ điều kiện, Ông/Bà nộp hồ sơ mới. Cần hỏi thêm, Ông/Bà liên hệ Bộ phận Tiếp nhận và Trả kết quả huyện Điện Biên.',
  signatory: { authority: ['TRƯỞNG PHÒNG'], name: 'Hoàng Trọng Nghĩa' },
  marks: { illustrative: true, reprint: 0 },
};
