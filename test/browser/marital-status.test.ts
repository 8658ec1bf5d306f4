import { expect, test } from 'vitest';
import { chooseProcedure, enterPerson, printSlip, receiveIt } from './counter.ts';
import { expectHalves, readPrinted } from './paper.ts';
import { story } from './telling.ts';

// The clock of the house goes on by a day in each telling, so the second begins where the first ended.
const tellings = [
  { javaScript: true, received: '20', promised: '25', brought: '21', again: '26' },
  { javaScript: false, received: '21', promised: '26', brought: '22', again: '27' },
];

story(
  'Giấy xác nhận tình trạng hôn nhân, bổ sung một lần',
  tellings,
  (told, { javaScript, received, promised, brought, again }) => {
    let qr = '';
    const paper = 'Bản khai về thời gian cư trú ở nơi khác và tình trạng hôn nhân trong thời gian đó';
    test('the commune receives it and promises the third working day; the receiver may not return the result', async () => {
      const clerk = await told.enter('lo.thi.thuy');
      await chooseProcedure(clerk, 'tinh trang hon nhan', 'Cấp Giấy xác nhận tình trạng hôn nhân');
      await clerk.page.selectOption('select[name=case]', { label: 'Chưa từng đăng ký kết hôn' });
      await enterPerson(clerk, {
        name: javaScript ? 'Lò Thị Bun' : 'Vì Văn Khặn',
        born: '05/09/1995',
        identity: javaScript ? '040000996' : '040000997',
        address: 'đội 9, xã Thanh Xương',
        phone: '0912000420',
      });
      await clerk.fill('Nội dung yêu cầu', 'Để đăng ký kết hôn');
      await clerk.press(/Đủ giấy tờ bắt buộc/);
      told.code = await receiveIt(clerk);
      expect(told.code).toContain(`-1902${received}-`);
      const slip = await printSlip(clerk, told.url);
      expectHalves(slip, told.code);
      expect(slip.text).toContain(`buổi chiều ngày ${promised} tháng 02 năm 2019`);
      qr = slip.links[0] ?? '';
      expect(await clerk.forbidden(told.act('tra'))).toBe(404);
    });

    test('she asks for what is missing, once and in full, and cannot ask again', async () => {
      const officer = await told.at(await told.enter('lo.thi.thuy'));
      await officer.page.getByText('Yêu cầu công dân bổ sung').click();
      await officer.fill(/^Giấy tờ cần bổ sung/, `1 bản chính ${paper}`);
      await officer.page.locator('form[action$="/yeu-cau-bo-sung"] textarea[name=reason]').fill('Từng ở nơi khác');
      await officer.fill(/^Hạn bổ sung/, '28/02/2019');
      await officer.press(/Gửi phiếu yêu cầu bổ sung/);
      expect(await officer.text()).toContain('Chờ bổ sung giấy tờ');
      expect(
        await officer.forbidden(told.act('yeu-cau-bo-sung'), { items: 'x', reason: 'xxxxx', respondBy: '' }),
      ).not.toBe(303);
    });

    test('Phiếu yêu cầu bổ sung is printed and read back; its QR tells the citizen what to bring', async () => {
      const officer = await told.at(await told.enter('lo.thi.thuy'));
      const slip = await readPrinted(await officer.print(/Phiếu yêu cầu bổ sung/), told.url);
      expect(slip.text).toContain('PHIẾU YÊU CẦU BỔ SUNG');
      expect(slip.text).toContain(paper);
      expect(slip.text).toContain('ngày 28 tháng 02 năm 2019');
      expect(slip.bars.map((bar) => bar.text)).toContain(told.code);
      const citizen = await told.outside('citizen');
      await citizen.go(slip.links[0] ?? '');
      const seen = await citizen.text();
      expect(seen).toContain('Chờ bạn bổ sung giấy tờ');
      expect(seen).toContain('chậm nhất ngày 28/02/2019');
      expect(seen).toContain(paper);
    });

    test('whoever knows the code alone sees that the clock stands, and no paper', async () => {
      const stranger = await told.outside('stranger');
      await stranger.go(`/tra-cuu?ma=${told.code}`);
      const seen = await stranger.text();
      expect(seen).toContain('Thời hạn đang tạm dừng');
      expect(seen).not.toContain(paper);
    });

    test('on the next day the papers come, the time runs anew and a new day is promised', async () => {
      const trainer = await told.enter('ngo.quang.vinh');
      await trainer.press('+1 ngày');
      expect(await trainer.text()).toContain(`${brought}/02/2019`);
      const clerk = await told.at(await told.enter('lo.thi.thuy'));
      await clerk.press(/Nhận đủ giấy tờ bổ sung/);
      expect(await clerk.text()).toContain(`${again}/02/2019`);
      const citizen = await told.outside('citizen');
      await citizen.go(qr);
      expect(await citizen.text()).toContain(`Vì sao là ngày ${again}/02/2019?`);
    });

    test('the slip printed again promises the new day and says that it is a reprint', async () => {
      const clerk = await told.at(await told.enter('lo.thi.thuy'));
      const slip = await readPrinted(await clerk.print(/Giấy tiếp nhận và hẹn/), told.url);
      expect(slip.text).toContain(`buổi chiều ngày ${again} tháng 02 năm 2019`);
      expect(slip.text).toContain('In lại lần 1');
      expectHalves(slip, told.code);
    });

    test('it is verified, signed, entered and sealed; the leader may not receive, the office may not ask', async () => {
      const officer = await told.at(await told.enter('lo.thi.thuy'));
      await officer.press(/^Đạt, trình ký/);
      const leader = await told.at(await told.enter('bac.thi.hien'));
      await leader.press(/Ký kết quả/);
      expect(await leader.text()).toContain('Đã ký kết quả');
      expect(await leader.forbidden(told.act('nhan-bo-sung'), { brought: '0' })).toBe(404);
      const office = await told.at(await told.enter('nguyen.van.huong'));
      await office.press(/Vào sổ, đóng dấu/);
      expect(await office.text()).toContain('Đã có kết quả');
      expect(await office.forbidden(told.act('yeu-cau-bo-sung'), { items: 'x', reason: 'x', respondBy: '' })).toBe(404);
    });

    test('the control slip says who had it and that it was ready before its time', async () => {
      const office = await told.at(await told.enter('nguyen.van.huong'));
      const slip = await readPrinted(await office.print(/Phiếu kiểm soát/), told.url);
      expect(slip.text).toContain('PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ');
      expect(slip.text).toContain('Trước hạn');
      expect(slip.bars.map((bar) => bar.text)).toContain(told.code);
      const citizen = await told.outside('citizen');
      await citizen.go(slip.links[0] ?? '');
      expect(await citizen.text()).toContain('Đã có kết quả');
    });

    test('the citizen collects it and pays; the page of the code says that it has ended', async () => {
      const office = await told.at(await told.enter('nguyen.van.huong'));
      await office.page.getByLabel('Đã thu đủ').check();
      await office.press(/Trả kết quả/);
      expect(await office.text()).toContain('Đã trả kết quả');
      const citizen = await told.outside('citizen');
      await citizen.go(qr);
      expect(await citizen.text()).toContain('Hồ sơ đã kết thúc');
    });
  },
);
