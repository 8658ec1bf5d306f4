import { describe, expect, it } from 'vitest';
import { canReadPapers, codesOn, readPaper, skippedWithoutPoppler, wordsOn } from '#test/support/paper.ts';
import { testPress } from '#test/support/press.ts';
import { lostSlip, recallNotice } from '#test/support/sample-desk-papers.ts';
import { declined, extension } from '#test/support/sample-notices.ts';
import { dutySlip, receipt } from '#test/support/sample-papers.ts';
import { type Filled, printForm } from './print-form.ts';

const press = testPress();

const print = (filled: Filled): Promise<Uint8Array> =>
  printForm(press, { ...filled, set: 'TT01-2018', baseUrl: 'https://motcua.example' });

const counted = (name: string, original: number, photo: number, note = '') => ({
  name,
  original,
  certified: 0,
  photo,
  note,
});

/** A slip as the house fills it: its height in a place of a given height came out a hair under that height, though it was taller. */
const permit = {
  ...receipt,
  letterhead: {
    ...receipt.letterhead,
    superior: 'UBND huyện Điện Biên',
    unit: 'Bộ phận Tiếp nhận và Trả kết quả huyện Điện Biên',
    number: '01/TNHS',
  },
  codes: { code: '000.00.29.H18-190220-0001', checkWord: 'PG5A', book: '', line: '' },
  owner: 'Lò Văn Pâng',
  address: 'bản Pá Đông, xã Thanh Xương, huyện Điện Biên',
  phone: '0912000555',
  identity: 'CMND 040000479',
  request: 'Cấp giấy phép xây dựng nhà ở riêng lẻ',
  requestDetail: 'Nhà 2 tầng, 96 m², thửa 114, tờ bản đồ 27, bản Pá Đông',
  papers: [
    counted('Đơn đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ', 1, 0),
    counted('Bản sao một trong những giấy tờ chứng minh quyền sử dụng đất', 0, 1, 'đã đối chiếu bản chính'),
    counted('Bản vẽ thiết kế: mặt bằng, mặt đứng, mặt cắt, mặt bằng và mặt cắt móng, sơ đồ đấu nối', 2, 0),
    counted('Bản cam kết bảo đảm an toàn đối với công trình liền kề', 1, 0),
  ],
  limit: '10 ngày làm việc',
  due: 'buổi chiều ngày 06 tháng 3 năm 2019 (từ 13 giờ 30 đến 17 giờ 00)',
  fees: 'Lệ phí cấp giấy phép xây dựng nhà ở riêng lẻ: 75.000 đồng',
  lookUpAt: 'localhost:3210/tra-cuu',
  submitterSigns: 'Lò Văn Pâng',
};

describe.skipIf(!canReadPapers)(`Mẫu 03 of TT 01/2018${skippedWithoutPoppler}`, () => {
  it('says every label in its order, in both copies, and bears no code', async () => {
    const pdf = await print({ form: '03', data: declined });
    const [text = '', ...others] = readPaper(pdf).pages;
    expect(others).toEqual([]);
    const labels = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 03/TCHS',
      'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ',
      `Tiếp nhận hồ sơ của: ${declined.applicant}`,
      `Địa chỉ: ${declined.address}`,
      `Số điện thoại/Email: ${declined.reach}`,
      `Nội dung yêu cầu giải quyết: ${declined.request}`,
      `Qua xem xét, ${declined.office} thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:`,
      declined.reason,
      declined.advice,
      'Xin thông báo cho Ông/Bà được biết và thực hiện.',
      'NGƯỜI NỘP HỒ SƠ',
      'NGƯỜI TIẾP NHẬN/TỪ CHỐI',
      declined.receiver,
    ];
    const [, ...copies] = text.split(/(?=SỐ: |Số: 03)/);
    expect(copies).toHaveLength(2);
    for (const copy of copies) {
      const places = labels.slice(1).map((label) => copy.indexOf(label));
      expect(labels.slice(1).filter((_, n) => (places[n] as number) < 0)).toEqual([]);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
    expect(await codesOn(pdf, 1)).toEqual([]);
  });
});

describe.skipIf(!canReadPapers)(`the receipt on a half sheet${skippedWithoutPoppler}`, () => {
  it('takes sheets of its own where no hand would find room to sign, whatever the lines add up to', async () => {
    for (let letters = 0; letters <= 60; letters += 10) {
      const pdf = await print({ form: '01', data: { ...permit, requestDetail: permit.requestDetail.slice(letters) } });
      if (readPaper(pdf).pages.length > 1) continue;
      const tops = wordsOn(pdf).map(({ top }) => top);
      const name = Math.max(...tops);
      const manner = Math.max(...tops.filter((top) => top < name - 1));
      expect(name - manner, `${letters} letters fewer`).toBeGreaterThan(10);
    }
  });
});

describe.skipIf(!canReadPapers)(`the slip for a duty${skippedWithoutPoppler}`, () => {
  it('says what is owed to whom, by when, by which notice, and that the time of paying does not count', async () => {
    const pdf = await print({ form: 'nvtc', data: dutySlip });
    const [text = '', ...others] = readPaper(pdf).pages;
    expect(others).toEqual([]);
    for (const said of [
      'Số: 04/NVTC',
      'PHIẾU HƯỚNG DẪN THỰC HIỆN NGHĨA VỤ TÀI CHÍNH',
      `Theo Thông báo số: ${dutySlip.notice}`,
      `Nơi nộp: ${dutySlip.payTo}`,
      `Số tiền phải nộp: ${dutySlip.sum}, chậm nhất ${dutySlip.payBy}`,
      `không tính vào thời hạn giải quyết (${dutySlip.law})`,
    ])
      expect(text).toContain(said);
    expect((await codesOn(pdf, 1)).length).toBe(4);
  });
});

describe.skipIf(!canReadPapers)(`the notice of an extension${skippedWithoutPoppler}`, () => {
  it('says who verifies what, by how much the time grows by which law, and both dates', async () => {
    const [text = '', ...others] = readPaper(await print({ form: 'gia-han', data: extension })).pages;
    expect(others).toEqual([]);
    for (const said of [
      'Số: 02/GHXM',
      'THÔNG BÁO GIA HẠN THỜI GIAN GIẢI QUYẾT HỒ SƠ',
      `phải xác minh tại ${extension.asked}`,
      `Nội dung xác minh: ${extension.question}`,
      `gia hạn thêm ${extension.limit}, căn cứ: ${extension.law[0]}`,
      `Ngày hẹn trả kết quả: ${extension.promised}`,
      `Thời gian trả kết quả mới: ${extension.newDue}`,
    ])
      expect(text).toContain(said);
  });
});

describe.skipIf(!canReadPapers)(`the undertaking for a lost slip${skippedWithoutPoppler}`, () => {
  it('is the citizen’s own: no body above it, what was shown, what was collected, and both who sign', async () => {
    const pdf = await print({ form: 'cam-ket', data: lostSlip });
    const [text = '', ...others] = readPaper(pdf).pages;
    expect(others).toEqual([]);
    for (const said of [
      'BẢN CAM KẾT MẤT GIẤY HẸN TRẢ KẾT QUẢ',
      `Kính gửi: ${lostSlip.counter}`,
      `Tôi tên là: ${lostSlip.collector}`,
      `Giấy tờ: ${lostSlip.paper}`,
      `Tôi đã nhận ${lostSlip.result} lúc ${lostSlip.collectedAt}`,
      'giấy hẹn đó không còn giá trị',
      'NGƯỜI CAM KẾT',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('ỦY BAN NHÂN DÂN');
    expect((await codesOn(pdf, 1)).length).toBe(4);
  });
});

describe.skipIf(!canReadPapers)(`the notice of a result called back${skippedWithoutPoppler}`, () => {
  it('says which result is wrong in what, that nothing more is paid, and the new day', async () => {
    const [text = '', ...others] = readPaper(await print({ form: 'thu-hoi', data: recallNotice })).pages;
    expect(others).toEqual([]);
    for (const said of [
      'Số: 03/THKQ',
      'THÔNG BÁO THU HỒI, CẤP LẠI KẾT QUẢ DO SAI SÓT CỦA CƠ QUAN',
      `thu hồi ${recallNotice.result} (${recallNotice.found}) vì: ${recallNotice.fault}`,
      recallNotice.wrong,
      'không phải nộp thêm hồ sơ, phí, lệ phí',
      `Thời gian trả kết quả mới: ${recallNotice.newDay}`,
    ])
      expect(text).toContain(said);
  });
});
