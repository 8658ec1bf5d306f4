import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canReadPapers, codesOn, readPaper } from '#test/support/paper.ts';
import { canTell, openStage, type Role, type Stage, skippedWithoutChromium } from './story.ts';

describe.skipIf(!canTell).each([{ javaScript: true }, { javaScript: false }])(
  `Đăng ký thành lập hộ kinh doanh, JavaScript: $javaScript${skippedWithoutChromium}`,
  ({ javaScript }) => {
    let stage: Stage;
    let code = '';
    const people: Record<string, Role> = {};

    beforeAll(async () => {
      stage = await openStage({ javaScript });
      for (const login of ['pham.thu.trang', 'hoang.trong.nghia', 'do.minh.chau', 'lo.thi.xuan'])
        people[login] = await stage.enter(login);
    });
    afterAll(() => stage?.close());

    const who = (login: string): Role => people[login] as Role;
    const open = (login: string): Promise<number> => who(login).go(`/can-bo/ho-so/${code}`);

    test('the clerk finds the procedure, fills in the person and the papers, and sees the day before saving', async () => {
      const clerk = who('pham.thu.trang');
      await clerk.go('/can-bo/tiep-nhan');
      await clerk.page.fill('input[name=tim]', 'thanh lap ho kinh doanh');
      await clerk.press('Tìm');
      await clerk.page.getByRole('link', { name: 'Đăng ký thành lập hộ kinh doanh' }).click();
      expect(await clerk.text()).toContain('chiều Thứ Hai 25/02/2019');
      await clerk.fill('Họ và tên', 'Lò Văn Tướng');
      await clerk.fill('Ngày sinh', '03/03/1986');
      await clerk.fill('Số giấy tờ', '04000099');
      await clerk.fill('Nơi ở', 'bản Noong Ứng, xã Thanh An');
      await clerk.fill('Điện thoại', '0912000417');
      await clerk.fill('Nội dung yêu cầu', 'Tạp hóa Tướng Hoa');
      await clerk.press(/Đủ giấy tờ bắt buộc/);
      await clerk.press(/Nhận và in giấy hẹn/);
      expect(await clerk.text()).toContain('Số CMND “04000099” có 8 ký tự, cần 9 hoặc 12 chữ số');
      expect(await clerk.page.inputValue('#name')).toBe('Lò Văn Tướng');
      await clerk.fill('Số giấy tờ', '040000990');
      await clerk.press(/Nhận và in giấy hẹn/);
      code = /ho-so\/([\dH.-]+)/.exec(clerk.page.url())?.[1] ?? '';
      expect(code).toMatch(/^000\.00\.29\.H18-190220-\d{4}$/);
    });

    test.skipIf(!canReadPapers)(
      'the slip says what was promised, its codes are read from the picture, and its QR opens the dossier',
      async () => {
        const pdf = await who('pham.thu.trang').file(`/can-bo/ho-so/${code}/giay/01.pdf`);
        const paper = readPaper(pdf);
        expect(paper.pages.join(' ')).toContain('buổi chiều ngày 25 tháng 02 năm 2019');
        expect(paper.fonts.every((font) => font.embedded && font.name.startsWith('Tinos'))).toBe(true);
        expect(paper.info['Page size']).toContain('A4');
        const codes = await codesOn(pdf, 1);
        expect(codes.filter((one) => one.format === 'Code128').map((one) => one.text)).toEqual([code, code]);
        const links = codes.filter((one) => one.format.startsWith('QR')).map((one) => one.text);
        expect(links).toHaveLength(2);
        const citizen = await stage.citizen();
        await citizen.go(new URL(links[0] ?? '').pathname);
        expect(citizen.page.url()).toBe(`${stage.house.url}/tra-cuu?ma=${code}`);
        expect(await citizen.text()).toContain('25/02/2019');
      },
    );

    test('the clerk hands it over, and may not sign for the department', async () => {
      await open('pham.thu.trang');
      await who('pham.thu.trang').press(/Bàn giao/);
      expect(await who('pham.thu.trang').forbidden(`/can-bo/ho-so/${code}/ky`)).toBe(404);
    });

    test('the head signs for it and assigns an officer; the officer cannot assign', async () => {
      const head = who('hoang.trong.nghia');
      await open('hoang.trong.nghia');
      await head.press(/Ký nhận bàn giao/);
      await head.page.selectOption('select[name=officer]', { label: 'Đỗ Minh Châu' });
      await head.press(/Phân công thụ lý/);
      expect(await head.text()).toContain('Đã phân công thụ lý');
      expect(await who('do.minh.chau').forbidden(`/can-bo/ho-so/${code}/phan-cong`, { officer: '' })).toBe(404);
    });

    test('the officer examines it and passes it on', async () => {
      await open('do.minh.chau');
      await who('do.minh.chau').fill('Ý kiến, ghi chú', 'Tên hộ không trùng, hồ sơ hợp lệ');
      await who('do.minh.chau').page.locator('form[action$="/chuyen"] button').first().click();
      expect(await who('do.minh.chau').text()).toContain('Đã chuyển bước tiếp theo');
    });

    test('the head signs; he may not hand the result out', async () => {
      await open('hoang.trong.nghia');
      await who('hoang.trong.nghia').press(/Ký kết quả/);
      expect(await who('hoang.trong.nghia').text()).toContain('Đã ký kết quả');
      expect(await who('hoang.trong.nghia').forbidden(`/can-bo/ho-so/${code}/tra`)).toBe(404);
    });

    test('the văn thư numbers and seals it', async () => {
      const clerk = await stage.enter(await văn_thư(stage));
      await clerk.go(`/can-bo/ho-so/${code}`);
      await clerk.press(/Vào sổ, đóng dấu/);
      expect(await clerk.text()).toContain('Đã có kết quả');
      expect(await clerk.forbidden(`/can-bo/ho-so/${code}/ky`)).toBe(404);
    });

    test('the return desk takes the fee, then returns the result; it cannot seal', async () => {
      const desk = who('lo.thi.xuan');
      await open('lo.thi.xuan');
      expect(await desk.forbidden(`/can-bo/ho-so/${code}/vao-so`)).toBe(404);
      await desk.press(/Trả kết quả/);
      expect(await desk.text()).toContain('Còn phải thu 100.000 đồng');
      await desk.page.getByLabel('Đã thu đủ').check();
      await desk.fill('Số biên lai', '0000412');
      await desk.press(/Trả kết quả/);
      expect(await desk.text()).toContain('Đã trả kết quả');
    });
  },
);

/** Whoever numbers for TC-KH signs in under a login of the seed. */
async function văn_thư(stage: Stage): Promise<string> {
  const { whoMay } = await import('#foundations/access/index.ts');
  const { unitByKey } = await import('#foundations/organisations/index.ts');
  const unit = await unitByKey(stage.house.house.db, 'tai-chinh-ke-hoach');
  const [holder] = await whoMay(stage.house.house.db, 'dossier.clerk', unit?.id ?? '');
  return holder?.login ?? '';
}
