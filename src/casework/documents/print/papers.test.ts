import { describe, expect, it } from 'vitest';
import { canReadPapers, codesOn, readPaper, skippedWithoutPoppler, wordsOn } from '#test/support/paper.ts';
import { paperTitles } from '#test/support/paper-titles.ts';
import { testPress } from '#test/support/press.ts';
import { certificationBook, correctionNote, followUp } from '#test/support/sample-books.ts';
import { apology, declined, extension, withdrawal } from '#test/support/sample-notices.ts';
import {
  controlSlip,
  dutySlip,
  lateReport,
  longReceipt,
  manyPapers,
  presentingSlip,
  receipt,
  recusalNote,
  refusal,
  signingList,
  stopNotice,
  supplementRequest,
} from '#test/support/sample-papers.ts';
import { samples } from '#test/support/samples-of-forms.ts';
import { inLetters } from './letters.rules.ts';
import { type Filled, printForm } from './print-form.ts';

const baseUrl = 'https://motcua.dienbien.example';
const page = `${baseUrl}/h/000.00.29.H18-190220-0007/K7QX`;
const cut = 148.5;

const press = testPress();

const print = (filled: Filled): Promise<Uint8Array> => printForm(press, { ...filled, set: 'TT01-2018', baseUrl });

const everyForm: [string, Filled][] = [
  ['Giấy tiếp nhận hồ sơ và hẹn trả kết quả', { form: '01', data: receipt }],
  ['Giấy tiếp nhận, nhiều giấy tờ', { form: '01', data: manyPapers }],
  ['Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', { form: '02', data: supplementRequest }],
  ['Phiếu từ chối tiếp nhận giải quyết hồ sơ', { form: '03', data: declined }],
  ['Phiếu xin lỗi và hẹn lại ngày trả kết quả', { form: '04', data: apology }],
  ['Phiếu kiểm soát quá trình giải quyết hồ sơ', { form: '05', data: controlSlip }],
  ['Sổ theo dõi hồ sơ', { form: '06', data: followUp }],
  ['Danh sách hồ sơ trình ký', { form: 'trinh-ky', data: signingList }],
  ['Sổ chứng thực', { form: 'so-chung-thuc', data: certificationBook }],
  ['Phiếu đính chính sổ chứng thực', { form: 'dinh-chinh', data: correctionNote }],
  ['Phiếu hướng dẫn thực hiện nghĩa vụ tài chính', { form: 'nvtc', data: dutySlip }],
  ['Thông báo gia hạn thời gian giải quyết', { form: 'gia-han', data: extension }],
  ['Bản cam kết mất giấy hẹn', { form: 'cam-ket', data: samples['cam-ket'] }],
  ['Thông báo thu hồi, cấp lại kết quả', { form: 'thu-hoi', data: samples['thu-hoi'] }],
  ['Danh sách giao bưu tá', { form: 'buu-gui', data: samples['buu-gui'] }],
  ['Phiếu bàn giao hồ sơ', { form: 'ban-giao', data: samples['ban-giao'] }],
  ['Thông báo dừng giải quyết hồ sơ', { form: 'dung', data: stopNotice }],
  ['Mục lục hồ sơ nộp lưu', { form: 'bang-ke', data: samples['bang-ke'] }],
  ['Phiếu báo xử lý chậm', { form: 'bao-cham', data: lateReport }],
  ['Phiếu công tác thực địa', { form: 'thuc-dia', data: samples['thuc-dia'] }],
  ['Biên bản kiểm tra, xác minh', { form: 'bien-ban', data: samples['bien-ban'] }],
  ['Giấy biên nhận bản chính', { form: 'ban-chinh', data: samples['ban-chinh'] }],
  ['Đơn đề nghị rút hồ sơ', { form: 'rut', data: withdrawal }],
  ['Phiếu đề nghị không tham gia', { form: 'tranh', data: recusalNote }],
  ['Phiếu trình giải quyết hồ sơ', { form: 'trinh', data: presentingSlip }],
  ['Thông báo không cấp', { form: 'tu-choi', data: refusal }],
];

describe.skipIf(!canReadPapers)(`papers of TT 01/2018${skippedWithoutPoppler}`, () => {
  it.each(everyForm)('%s is tagged PDF/A on A4, in Vietnamese, with no letter but Tinos', async (_, filled) => {
    const paper = readPaper(await print(filled));
    expect(paper.info.Tagged).toBe('yes');
    expect(paper.info['Page size']).toMatch(/\(A4\)$/);
    expect(paper.metadata).toMatch(/pdfaid:part>2<.*pdfaid:conformance>B</s);
    expect(paper.metadata).toMatch(/<dc:language>.*vi/s);
    expect(paper.info.Title?.toLowerCase()).toContain(
      filled.form === '01' ? 'giấy tiếp nhận' : paperTitles[filled.form],
    );
    expect(paper.fonts.map((font) => font.name)).toEqual(paper.fonts.map(() => expect.stringMatching(/^Tinos/)));
    expect(paper.fonts.every((font) => font.embedded)).toBe(true);
  });

  it('a refusal names its number, what is not granted, why, and who signed', async () => {
    const text = readPaper(await print({ form: 'tu-choi', data: refusal })).pages.join(' ');
    for (const said of ['Số: 03/TB-TCKH', 'THÔNG BÁO', refusal.subject, 'Kính gửi: Lò Văn Tướng', 'TRƯỞNG PHÒNG'])
      expect(text).toContain(said);
    expect(text.replace(/\s+/g, ' ')).toContain(refusal.reason);
  });

  it('the receipt says every label of Mẫu 01 in its order, in both copies', async () => {
    const [text = ''] = readPaper(await print({ form: '01', data: longReceipt })).pages;
    const labels = [
      'ỦY BAN NHÂN DÂN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 187/TNHS',
      'Điện Biên, ngày 20 tháng 02 năm 2019',
      'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
      'Mã hồ sơ: 000.00.29.H18-190220-0007',
      'Từ kiểm tra: K7QX',
      'Quyển số: 02, Số thứ tự: 187',
      'Bộ phận tiếp nhận và trả kết quả: huyện Điện Biên, tỉnh Điện Biên',
      'Tiếp nhận hồ sơ của: Nguyễn Hoàng Công Tằng Tôn Nữ Thị Phương Quỳnh và chồng Trương Đặng Nguyễn Ưởng',
      'Người nộp: Lường Thị Ngọc Ưởng (được ủy quyền theo Giấy ủy quyền ngày 18/02/2019)',
      'Địa chỉ: Số nhà 127, tổ 4, bản Pá Đông – Hua Pe, xã Thanh Luông',
      'Số điện thoại: 0912 000 417',
      'Email: nguyen.hoang.phuong.quynh@thu-dien-tu.example',
      'Số CMND/Thẻ căn cước/Hộ chiếu: CMND 040 000 417',
      'Nội dung yêu cầu giải quyết: Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
      '1. Thành phần hồ sơ, số lượng mỗi loại giấy tờ:',
      'Thành phần hồ sơ',
      '2. Số lượng hồ sơ: 01 (bộ)',
      '3. Thời gian giải quyết hồ sơ theo quy định là: 03 ngày làm việc',
      '4. Thời gian nhận hồ sơ: 08 giờ 28 phút, ngày 20 tháng 02 năm 2019',
      '5. Thời gian trả kết quả giải quyết hồ sơ: buổi chiều ngày 25 tháng 02 năm 2019 (từ 13 giờ 30 đến 17 giờ 00)',
      '6. Đăng ký nhận kết quả tại: Bộ phận Tiếp nhận và Trả kết quả huyện Điện Biên',
      'Hồ sơ có thể giải quyết xong trước thời gian quy định; xem tại trang tra cứu hoặc hỏi nơi nhận hồ sơ.',
      'Phiếu này không thay biên lai.',
      'NGƯỜI NỘP HỒ SƠ',
    ];
    const places = labels.map((label) => text.indexOf(label));
    expect(labels.filter((_, n) => (places[n] as number) < 0)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('no message is promised, whoever left a telephone: the house sends none', async () => {
    for (const phone of ['', '0912 000 417']) {
      const [text = ''] = readPaper(await print({ form: '01', data: { ...receipt, phone } })).pages;
      expect(text).not.toContain('tin nhắn');
      expect(text).toContain('xem tại trang tra cứu');
    }
  });

  it('two copies stand on one A4, one above the cut and one below, word for word the same', async () => {
    const pdf = await print({ form: '01', data: receipt });
    expect(readPaper(pdf).pages).toHaveLength(1);
    const words = wordsOn(pdf);
    const upper = words.filter(({ bottom }) => bottom < cut - 3).map(({ word }) => word);
    const lower = words.filter(({ top }) => top > cut + 3).map(({ word }) => word);
    expect(upper.length + lower.length).toBe(words.length);
    expect(upper.join(' ')).toContain('(Liên: Lưu)');
    expect(lower.join(' ').replace('(Liên: Giao khách hàng)', '(Liên: Lưu)')).toBe(upper.join(' '));
  });

  it('whatever the number of papers, a copy never reaches over the cut', async () => {
    for (let count = 0; count <= 9; count++) {
      const pdf = await print({ form: '01', data: { ...receipt, papers: manyPapers.papers.slice(0, count) } });
      if (readPaper(pdf).pages.length > 1) continue;
      const crossing = wordsOn(pdf).filter(({ top, bottom }) => bottom > cut - 3 && top < cut + 3);
      expect(crossing, `${count} papers`).toEqual([]);
      expect(Math.max(...wordsOn(pdf).map(({ bottom }) => bottom))).toBeLessThan(297 - 4);
    }
  });

  it('a clerk who types everything in capitals still gets two whole copies and room to sign', async () => {
    const [shout, wide] = ['NGUYỄN HOÀNG CÔNG MƯỜNG ', 'WM'];
    for (let n = 1; n <= 4; n++) {
      const owner = shout.repeat(n) + wide.repeat(n);
      const papers = receipt.papers.map((paper) => ({ ...paper, name: paper.name.toUpperCase() + wide.repeat(n) }));
      const data = { ...receipt, owner, address: owner, identity: owner, requestDetail: owner, papers };
      const pdf = await print({ form: '01', data });
      if (readPaper(pdf).pages.length > 1) continue;
      const words = wordsOn(pdf);
      expect(words.filter(({ bottom, top }) => bottom > cut - 3 && top < cut + 3)).toEqual([]);
      const lower = words.filter(({ top }) => top > cut).map(({ top }) => top);
      const [manner, name] = [Math.max(...lower.filter((top) => top < Math.max(...lower) - 1)), Math.max(...lower)];
      expect(name - manner).toBeGreaterThan(10);
    }
  });

  it('a body with a long name takes two lines in the head, and the copies still end before the cut', async () => {
    const long = {
      superior: 'UBND huyện Điện Biên',
      unit: 'Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính huyện Điện Biên',
    };
    const data = { ...receipt, letterhead: { ...receipt.letterhead, ...long } };
    const pdf = await print({ form: '01', data });
    const { pages } = readPaper(pdf);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain(
      'ỦY BAN NHÂN DÂN HUYỆN ĐIỆN BIÊN BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH CỘNG HÒA',
    );
    expect(wordsOn(pdf).filter(({ bottom, top }) => bottom > cut - 3 && top < cut + 3)).toEqual([]);
  });

  it('barcode and QR of both copies are read from the picture at 200 dots an inch', async () => {
    const seen = await codesOn(await print({ form: '01', data: receipt }), 1);
    expect(seen.filter(({ format }) => format === 'Code128').map(({ text }) => text)).toEqual([
      '000.00.29.H18-190220-0007',
      '000.00.29.H18-190220-0007',
    ]);
    const qr = seen.filter(({ format }) => format === 'QRCode');
    expect(qr.map(({ text }) => text)).toEqual([page, page]);
    expect(qr.map(({ down }) => down < cut)).toEqual([true, false]);
  });

  it('twenty-five papers go on sheets of their own, each copy whole, with its codes', async () => {
    const pdf = await print({ form: '01', data: manyPapers });
    const { pages } = readPaper(pdf);
    expect(pages).toHaveLength(4);
    expect(pages[0]).toContain('(Liên: Lưu)');
    expect(pages[2]).toContain('(Liên: Giao khách hàng)');
    for (const copy of [0, 2]) {
      const text = `${pages[copy]} ${pages[copy + 1]}`;
      for (let n = 1; n <= 25; n++) expect(text).toContain(`${n} Giấy tờ thứ ${n} về nguồn gốc`);
      expect(text).toContain('7. Thời gian trả kết quả (giai đoạn 2): 05 ngày làm việc');
      expect(text).toContain('8. Đăng ký nhận kết quả tại:');
      expect((await codesOn(pdf, copy + 1)).map(({ text }) => text).sort()).toEqual([
        '000.00.29.H18-190220-0007',
        page,
      ]);
    }
  });

  it('one paper, a submitter who is absent: only the receiver signs a dossier received online', async () => {
    const data = { ...receipt, papers: receipt.papers.slice(0, 1), submitterSigns: null };
    const { pages } = readPaper(await print({ form: '01', data }));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('NGƯỜI TIẾP NHẬN HỒ SƠ');
    expect(pages[0]).not.toContain('NGƯỜI NỘP HỒ SƠ');
  });

  it('decomposed accents, Icelandic Ð and signs without a letter are mended before they reach the paper', async () => {
    const owner = 'Ðặng Thị Ưởng'.normalize('NFD');
    const data = { ...receipt, owner, requestDetail: 'quán ລາວ 😀 <b>&amp; #strong[x] $a$' };
    const [text = ''] = readPaper(await print({ form: '01', data })).pages;
    expect(text).toContain('Tiếp nhận hồ sơ của: Đặng Thị Ưởng');
    expect(text).toContain('(quán □□□ □ <b>&amp; #strong[x] $a$)');
  });

  it('every sign that is let through has its letter, upright, bold and slanted', async () => {
    const signs = Array.from({ length: 0x2700 }, (_, n) => String.fromCodePoint(n))
      .filter((sign) => inLetters(sign) === sign && sign !== '\n')
      .join('');
    expect(signs.length).toBeGreaterThan(1500);
    const papers = [{ name: signs, original: 1, certified: 0, photo: 0, note: signs }];
    await expect(print({ form: '01', data: { ...receipt, owner: signs, papers } })).resolves.toBeInstanceOf(Uint8Array);
  });

  it('illustrative figures and reprints are marked on each copy', async () => {
    const data = { ...receipt, marks: { illustrative: true, reprint: 2 } };
    const [text = ''] = readPaper(await print({ form: '01', data })).pages;
    expect(text.match(/In lại lần 2 · Số liệu minh họa/g)).toHaveLength(2);
    const plain = readPaper(
      await print({ form: '01', data: { ...receipt, marks: { illustrative: false, reprint: 0 } } }),
    );
    expect(plain.pages[0]).not.toMatch(/In lại|minh họa/);
  });

  it('the request for supplements says what, why, until when, on which ground, and that it is the only one', async () => {
    const pdf = await print({ form: '02', data: supplementRequest });
    const [text = ''] = readPaper(pdf).pages;
    for (const said of [
      'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ',
      'Số: 09/HDHS',
      'Tiếp nhận hồ sơ/yêu cầu của Ông/Bà: Quàng Thị Ưởng',
      'Yêu cầu Ông/Bà hoàn thiện hồ sơ gồm những nội dung như sau:',
      'Trích lục ghi chú ly hôn (bản nộp ngày 18/02/2019 không có số vào sổ)',
      `Lý do: ${supplementRequest.reason}`,
      'Căn cứ: Khoản 2 Điều 22 Nghị định số 123/2015/NĐ-CP',
      'Cơ quan chỉ yêu cầu bổ sung, hoàn thiện hồ sơ một lần này.',
      'đến hết ngày 06 tháng 3 năm 2019',
      'Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, Ông/Bà có thể tra cứu',
      'NGƯỜI HƯỚNG DẪN',
    ]) {
      expect(text).toContain(said);
    }
    expect((await codesOn(pdf, 1)).filter(({ text }) => text === page)).toHaveLength(2);
  });

  it('the control slip has a row pair for each leg and room for those to come', async () => {
    const pdf = await print({ form: '05', data: controlSlip });
    const text = readPaper(pdf).pages.join(' ');
    for (const said of [
      'PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ',
      'Kèm theo hồ sơ của: Lò Văn Tướng',
      'Cơ quan (bộ phận) giải quyết hồ sơ: Phòng Tài chính – Kế hoạch',
      'TÊN CƠ QUAN THỜI GIAN GIAO, NHẬN HỒ SƠ',
      'Giao: 09 giờ 05 phút, ngày 20 tháng 02 năm 2019',
      'Nhận: …… giờ …… phút, ngày …… tháng …… năm ……',
      'Trước hạn',
    ]) {
      expect(text).toContain(said);
    }
    expect(text.match(/Người giao/g)).toHaveLength(4);
    expect((await codesOn(pdf, 1)).map(({ text }) => text).sort()).toEqual(['000.00.29.H18-190220-0007', page]);
  });

  it('the signing list names every dossier, and its codes open the list', async () => {
    const pdf = await print({ form: 'trinh-ky', data: signingList });
    const text = readPaper(pdf).pages.join(' ');
    for (const line of signingList.lines) expect(text).toContain(line.code);
    expect(text).toContain('TM. ỦY BAN NHÂN DÂN');
    expect(text).toContain('KT. CHỦ TỊCH PHÓ CHỦ TỊCH');
    expect((await codesOn(pdf, 1)).map(({ text }) => text).sort()).toEqual([
      'DSTK-190220-0003',
      baseUrl + signingList.path,
    ]);
  });

  it('data that does not fit its form is named, not printed', async () => {
    const data = { ...receipt, due: '' };
    await expect(print({ form: '01', data })).rejects.toThrow('form 01: /due');
  });
});
