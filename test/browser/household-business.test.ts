import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseProcedure, enterPerson, printSlip, receiveIt } from './counter.ts';
import { expectHalves } from './paper.ts';
import { canTell, openStage, type Stage, skippedWithoutTools, type Telling, tellings } from './story.ts';

let stage: Stage;
beforeAll(async () => {
  if (canTell) stage = await openStage();
});
afterAll(() => stage?.close());

describe.skipIf(!canTell).each(tellings)(
  `Đăng ký thành lập hộ kinh doanh, JavaScript: $javaScript${skippedWithoutTools}`,
  ({ javaScript }) => {
    const trader = {
      name: javaScript ? 'Lò Văn Tướng' : 'Quàng Thị Hoa',
      born: '03/03/1986',
      identity: javaScript ? '040000990' : '040000991',
      address: 'bản Noong Ứng, xã Thanh An',
      phone: '0912000417',
    };
    let telling: Telling;
    let code = '';
    beforeAll(() => {
      telling = stage.telling({ javaScript });
    });
    afterAll(() => telling?.close());

    const at = async (login: string) => {
      const role = await telling.enter(login);
      expect(await role.go(`/can-bo/ho-so/${code}`)).toBe(200);
      return role;
    };
    const act = (name: string): string => `/can-bo/ho-so/${code}/${name}`;

    test('the clerk fills in person and papers, sees the day before saving, and loses nothing to a mistake', async () => {
      const clerk = await telling.enter('pham.thu.trang');
      await chooseProcedure(clerk, 'thanh lap ho kinh doanh', 'Đăng ký thành lập hộ kinh doanh');
      expect(await clerk.text()).toContain('Chiều Thứ Hai 25/02/2019');
      await enterPerson(clerk, { ...trader, identity: '04000099' });
      await clerk.fill('Nội dung yêu cầu', 'Tạp hóa Tướng Hoa');
      await clerk.press(/Đủ giấy tờ bắt buộc/);
      await clerk.press(/Nhận và in giấy hẹn/);
      expect(await clerk.text()).toContain('Số CMND “04000099” có 8 ký tự, cần 9 hoặc 12 chữ số');
      expect(await clerk.page.inputValue('#name')).toBe(trader.name);
      await clerk.fill('Số giấy tờ', trader.identity);
      code = await receiveIt(clerk);
      expect(code).toMatch(/^000\.00\.29\.H18-190220-\d{4}$/);
    });

    test('the slip says what was promised, its codes are read from the picture, and its QR opens the dossier', async () => {
      const clerk = await telling.enter('pham.thu.trang');
      const slip = await printSlip(clerk, stage.house.url);
      expectHalves(slip, code);
      expect(slip.text).toContain('buổi chiều ngày 25 tháng 02 năm 2019');
      expect(slip.text).toContain('Lệ phí đăng ký hộ kinh doanh: 100.000 đồng');
      const citizen = await telling.outside('trader');
      await citizen.go(slip.links[0] ?? '');
      expect(citizen.page.url()).toBe(`${stage.house.url}/tra-cuu?ma=${code}`);
      expect(await citizen.text()).toContain('Đã tiếp nhận, chờ bàn giao');
      expect(await citizen.text()).toContain('25/02/2019');
    });

    test('the clerk hands it over, and may not sign for the department', async () => {
      const clerk = await at('pham.thu.trang');
      await clerk.press(/Bàn giao/);
      expect(await clerk.text()).toContain('Đã bàn giao hồ sơ');
      expect(await clerk.forbidden(act('ky'))).toBe(404);
    });

    test('the head signs for it and assigns an officer; the officer cannot assign', async () => {
      const head = await at('hoang.trong.nghia');
      await head.press(/Ký nhận bàn giao/);
      await head.page.selectOption('select[name=officer]', { label: 'Đỗ Minh Châu' });
      await head.press(/Phân công thụ lý/);
      expect(await head.text()).toContain('Đã phân công thụ lý');
      const officer = await telling.enter('do.minh.chau');
      expect(await officer.forbidden(act('phan-cong'), { officer: '' })).toBe(404);
    });

    test('the officer examines it and passes it on', async () => {
      const officer = await at('do.minh.chau');
      await officer.fill('Ý kiến, ghi chú', 'Tên hộ không trùng, hồ sơ hợp lệ');
      await officer.press(/Đạt, trình ký/);
      expect(await officer.text()).toContain('Đã chuyển bước tiếp theo');
    });

    test('the head signs; he may not hand the result out', async () => {
      const head = await at('hoang.trong.nghia');
      await head.press(/Ký kết quả/);
      expect(await head.text()).toContain('Đã ký kết quả');
      expect(await head.forbidden(act('tra'))).toBe(404);
    });

    test('the văn thư numbers and seals it, and may not sign', async () => {
      const registry = await telling.holder('dossier.clerk', 'tai-chinh-ke-hoach');
      await registry.go(`/can-bo/ho-so/${code}`);
      await registry.press(/Vào sổ, đóng dấu/);
      expect(await registry.text()).toContain('Đã có kết quả');
      expect(await registry.forbidden(act('ky'))).toBe(404);
    });

    test('the return desk may not seal, asks for the fee before it returns the result, and ends it', async () => {
      const desk = await at('lo.thi.xuan');
      expect(await desk.forbidden(act('vao-so'))).toBe(404);
      await desk.press(/Trả kết quả/);
      expect(await desk.text()).toContain('Còn phải thu 100.000 đồng');
      await desk.page.getByLabel('Đã thu đủ').check();
      await desk.press(/Trả kết quả/);
      expect(await desk.text()).toContain('Đã trả kết quả');
      const trader = await telling.outside('trader');
      await trader.go(`/tra-cuu?ma=${code}`);
      expect(await trader.text()).toContain('Hồ sơ đã kết thúc');
    });
  },
);
