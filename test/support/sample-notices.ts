import type { ApologyData } from '#casework/documents/forms/apology.form.ts';
import type { DeclineData } from '#casework/documents/forms/decline.form.ts';
import type { ExtensionData } from '#casework/documents/forms/extension.form.ts';
import type { OriginalsData } from '#casework/documents/forms/originals.form.ts';
import type { PapersBackData } from '#casework/documents/forms/papers-back.form.ts';
import type { WithdrawalData } from '#casework/documents/forms/withdrawal.form.ts';
import { codes, letterhead } from './sample-papers.ts';

/** Letters to a citizen, in the sentences they came with. */
export const apology: ApologyData = {
  letterhead: letterhead('03/PXL'),
  codes,
  applicant: 'Lò Văn Tướng',
  address: 'bản Noong Ứng, xã Thanh An',
  phone: '0912000123',
  opening:
    'Ngày 28 tháng 01 năm 2019, Bộ phận Tiếp nhận và Trả kết quả tiếp nhận hồ sơ thuộc lĩnh vực Xây dựng của ông/bà Lò Văn Tướng.',
  promised: 'buổi chiều ngày 12 tháng 02 năm 2019 (từ 13 giờ 30 đến 17 giờ 00)',
  late: 'Tuy nhiên đến nay, Phòng Kinh tế và Hạ tầng chưa trả kết quả giải quyết hồ sơ của ông/bà Lò Văn Tướng đúng thời hạn quy định ghi trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả.',
  reason: 'Kiểm tra thực địa bị lùi vì nghỉ Tết và mưa.',
  closing:
    'Bộ phận Tiếp nhận và Trả kết quả trân trọng gửi lời xin lỗi đến ông/bà Lò Văn Tướng và rất mong nhận được sự thông cảm của ông/bà vì sự chậm trễ này.',
  newDay: 'Ngày 21 tháng 02 năm 2019',
  marks: { illustrative: true, reprint: 0 },
};

export const declined: DeclineData = {
  letterhead: letterhead('03/TCHS'),
  applicant: 'Lò Văn Tướng',
  identity: '040 000 123',
  address: 'bản Noong Ứng, xã Thanh An',
  reach: '0912 000 123 / tuong@thu-dien-tu.example',
  request: 'Cấp giấy phép xây dựng nhà ở riêng lẻ trên đất trồng lúa',
  office: 'Bộ phận Tiếp nhận và Trả kết quả huyện Điện Biên',
  ground: 'Chưa đủ điều kiện theo quy định của pháp luật',
  reason: 'Thửa đất chưa được chuyển mục đích sử dụng sang đất ở.',
  advice: 'Ông làm thủ tục chuyển mục đích sử dụng đất tại quầy số 2, rồi nộp lại hồ sơ xây dựng.',
  closing: 'Xin thông báo cho Ông/Bà được biết và thực hiện.',
  receiver: 'Phạm Thu Trang',
  marks: { illustrative: true, reprint: 0 },
};

export const extension: ExtensionData = {
  letterhead: letterhead('02/GHXM'),
  codes,
  applicant: 'Lò Văn Tướng',
  address: 'bản Noong Ứng, xã Thanh An',
  request: 'Thay đổi, cải chính hộ tịch cho người từ đủ 14 tuổi trở lên',
  receivedAt: '08 giờ 28 phút, ngày 20 tháng 02 năm 2019',
  promised: 'buổi chiều ngày 25 tháng 02 năm 2019 (từ 13 giờ 30 đến 17 giờ 00)',
  opening: 'Trong quá trình giải quyết, Phòng Tư pháp phải xác minh tại UBND xã Thanh An.',
  asked: 'UBND xã Thanh An',
  question: 'Sổ đăng ký khai sinh năm 1986, quyển 02',
  limit: '3 ngày làm việc',
  law: ['Luật Hộ tịch số 60/2014/QH13, Điều 28'],
  newDue: 'buổi chiều ngày 28 tháng 02 năm 2019 (từ 13 giờ 30 đến 17 giờ 00)',
  closing: 'Xin thông báo để Ông/Bà được biết./.',
  officer: 'Quàng Văn Thuận',
  marks: { illustrative: true, reprint: 0 },
};

export const withdrawal: WithdrawalData = {
  letterhead: letterhead(''),
  codes,
  to: 'Bộ phận Tiếp nhận và Trả kết quả huyện Điện Biên',
  applicant: 'Lò Văn Tướng',
  request: 'Đăng ký thành lập hộ kinh doanh',
  receivedAt: '08 giờ 28 phút, ngày 18 tháng 02 năm 2019',
  taker: 'Lò Thị Mai',
  footing: 'người được ủy quyền (040 123 456, Giấy ủy quyền 19/02/2019)',
  reason: 'Gia đình đổi địa điểm kinh doanh, sẽ nộp lại sau.',
  papers: [
    { name: 'Giấy đề nghị đăng ký hộ kinh doanh', count: '01 bản chính' },
    { name: 'Hợp đồng thuê địa điểm', count: '01 bản chính, 02 bản sao' },
  ],
  held: [{ name: 'Giấy chứng nhận quyền sử dụng đất', count: '01 bản gốc' }],
  giver: 'Phạm Thu Trang',
  at: '10 giờ 00 phút, ngày 20 tháng 02 năm 2019',
  marks: { illustrative: true, reprint: 0 },
};

export const originals: OriginalsData = {
  letterhead: letterhead(''),
  codes,
  title: 'Giấy biên nhận trả bản chính',
  owner: 'Lò Văn Tướng',
  request: 'Đăng ký thành lập hộ kinh doanh',
  ended: 'Hồ sơ: đã hủy do nhập nhầm.',
  originals: [
    {
      name: 'Sổ hộ khẩu số 120034',
      count: '01',
      place: '',
      kept: '08 giờ 28 phút, ngày 20 tháng 02 năm 2019, từ Lò Văn Tướng',
      back: '09 giờ 05 phút, ngày 25 tháng 02 năm 2019, cho Lò Thị Hoa, 040000123',
    },
  ],
  giver: { title: 'NGƯỜI GIAO BẢN CHÍNH', name: 'Lò Thị Xuân' },
  taker: { title: 'NGƯỜI NHẬN BẢN CHÍNH', name: 'Lò Thị Hoa, 040000123' },
  givenBack: true,
  marks: { illustrative: true, reprint: 0 },
};

export const papersBack: PapersBackData = {
  letterhead: letterhead(''),
  codes,
  owner: 'Lò Văn Tướng',
  request: 'Đăng ký thành lập hộ kinh doanh',
  ended: 'Hồ sơ: đã dừng giải quyết, Thông báo số 01/TB-DGQ.',
  papers: [
    { name: 'Giấy đề nghị đăng ký hộ kinh doanh', original: 1, certified: 0, photo: 0, note: '' },
    { name: 'Bản sao Giấy chứng minh nhân dân', original: 0, certified: 1, photo: 0, note: '' },
  ],
  originals: 'Bản chính đang giữ (1) trả theo giấy biên nhận bản chính.',
  giver: 'Lò Thị Xuân',
  taker: 'Lò Thị Hoa',
  marks: { illustrative: true, reprint: 0 },
};
