import { describe, expect, it } from 'vitest';
import { canReadPapers, readPaper, skippedWithoutPoppler } from '#test/support/paper.ts';
import { testPress } from '#test/support/press.ts';
import { letterhead } from '#test/support/sample-papers.ts';
import { templateOf } from '../form-sets/template.rules.ts';
import { qrSvg } from './codes.rules.ts';

const press = testPress();

const marks = { illustrative: true, reprint: 0 };

const declined = {
  letterhead: letterhead('03/TCHS'),
  applicant: 'Lò Văn Tướng',
  identity: '040 000 123',
  address: 'bản Noong Ứng, xã Thanh An',
  reach: '0912 000 123',
  request: 'Cấp giấy phép xây dựng nhà ở riêng lẻ trên đất trồng lúa',
  office: 'Bộ phận Tiếp nhận và Trả kết quả huyện Điện Biên',
  ground: 'Chưa đủ điều kiện theo quy định của pháp luật',
  reason: 'Thửa đất chưa được chuyển mục đích sử dụng sang đất ở.',
  advice: 'Ông làm thủ tục chuyển mục đích sử dụng đất, rồi nộp lại hồ sơ xây dựng.',
  closing: 'Xin thông báo cho Ông/Bà được biết và thực hiện.',
  receiver: 'Phạm Thu Trang',
  marks,
};

const book = {
  letterhead: letterhead(''),
  days: 'từ ngày 01/02/2019 đến ngày 20/02/2019',
  narrowed: '',
  lines: ['0001', '0002'].map((serial) => ({
    ...{ code: `000.00.29.H18-190201-${serial}`, procedure: 'Đăng ký thành lập hộ kinh doanh', sets: '1' },
    ...{ owner: 'Quàng Văn Ứng', address: 'xã Thanh Luông; 0912000417', settling: 'Tài chính – Kế hoạch' },
    ...{ received: '01/02/2019', promised: '14/02/2019', given: '01/02/2019', back: '', returned: '' },
    ...{ way: 'Trực tiếp', collector: '', note: '' },
  })),
  code: 'STD',
  path: '/can-bo/so-theo-doi',
  marks,
};

const print = (set: string, form: string, data: object): Promise<Uint8Array> =>
  press.print({
    template: templateOf(set, form),
    data,
    pictures: { 'qr.svg': new TextEncoder().encode(qrSvg('https://motcua.example/can-bo/so-theo-doi')) },
  });

describe.skipIf(!canReadPapers)(`templates of the other sets${skippedWithoutPoppler}`, () => {
  it.each([
    ['QĐ09-2015', 'THÔNG BÁO KHÔNG TIẾP NHẬN HỒ SƠ', 'Số CMND/Hộ chiếu: 040 000 123'],
    ['TT03-2025', 'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ', 'Số căn cước/Hộ chiếu: 040 000 123'],
  ])('%s: what is declined at the counter says why and what to do', async (set, title, identity) => {
    const text = readPaper(await print(set, '03', declined)).pages.join(' ');
    const labels = [
      title,
      'Tiếp nhận hồ sơ của: Lò Văn Tướng',
      identity,
      'Địa chỉ: bản Noong Ứng, xã Thanh An',
      'Số điện thoại/Email: 0912 000 123',
      'Nội dung yêu cầu giải quyết: Cấp giấy phép xây dựng',
      'thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:',
      'Xin thông báo cho Ông/Bà được biết và thực hiện.',
      'NGƯỜI NỘP HỒ SƠ',
      'NGƯỜI TIẾP NHẬN/TỪ CHỐI',
    ];
    expect(labels.filter((label) => !text.includes(label))).toEqual([]);
  });

  it.each(['QĐ09-2015', 'TT03-2025'])('%s: the follow-up book has the columns of the circular', async (set) => {
    const text = readPaper(await print(set, '06', book)).pages.join(' ');
    const labels = [
      ...['SỔ THEO DÕI HỒ SƠ', 'STT', 'Tên thủ tục hành chính', 'Số lượng hồ sơ (bộ)', 'Tên cá nhân, tổ chức'],
      ...['Địa chỉ, số điện thoại', 'Ngày, tháng, năm', 'Nhận hồ sơ', 'Hẹn trả kết quả', 'Trả kết quả', 'Ký nhận'],
      ...['Ghi chú', 'Quàng Văn Ứng'],
    ];
    expect(labels.filter((label) => !text.includes(label))).toEqual([]);
  });
});
