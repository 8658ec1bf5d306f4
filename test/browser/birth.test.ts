import { expect, test } from 'vitest';
import { chooseProcedure, enterPerson, printSlip, receiveIt } from './counter.ts';
import { expectHalves } from './paper.ts';
import { story, tellings } from './telling.ts';

story('Đăng ký khai sinh', tellings, (told, { javaScript }) => {
  let qr = '';
  test('first press: the commune receives a birth in the morning and promises it for the same day', async () => {
    const clerk = await told.enter('lo.thi.thuy');
    await chooseProcedure(clerk, 'khai sinh', 'Đăng ký khai sinh');
    await enterPerson(clerk, {
      name: javaScript ? 'Lò Văn Inh' : 'Quàng Văn Ơn',
      born: '12/07/1994',
      identity: javaScript ? '040000994' : '040000995',
      address: 'bản Bom La, xã Thanh Xương',
      phone: '0912000419',
    });
    await clerk.press(/Đủ giấy tờ bắt buộc/);
    told.code = await receiveIt(clerk);
    expect(told.code).toMatch(/^000\.10\.29\.H18-190220-\d{4}$/);
    expect(told.presses).toHaveLength(1);
  });

  test('the slip of the same day is printed twice on one sheet and opens the dossier', async () => {
    const clerk = await told.enter('lo.thi.thuy');
    const slip = await printSlip(clerk, told.url);
    expectHalves(slip, told.code);
    expect(slip.text).toContain('17 giờ 00');
    expect(slip.text).toContain('ngày 20 tháng 02 năm 2019');
    qr = slip.links[0] ?? '';
    const father = await told.outside('father');
    await father.go(qr);
    expect(await father.text()).toContain('Đăng ký khai sinh');
  });

  test('second press: whoever received it writes the book and lays it before the leader, with no hand-over; she may not sign', async () => {
    const clerk = await told.at(await told.enter('lo.thi.thuy'));
    await clerk.press(/^Đạt, trình ký/);
    expect(await clerk.forbidden(told.act('ky'))).toBe(404);
  });

  test('third press: what the leader signed on paper is recorded, entered and sealed; the leader may not seal', async () => {
    const leader = await told.at(await told.enter('bac.thi.hien'));
    expect(await leader.forbidden(told.act('ky-va-dong-dau'))).toBe(404);
    const office = await told.at(await told.enter('nguyen.van.huong'));
    await office.page.selectOption('select#signer', { label: 'Bạc Thị Hiền, Phó Chủ tịch' });
    await office.press(/Đã ký, đóng dấu, vào sổ/);
    expect(await office.text()).toContain('Đã có kết quả');
  });

  test('fourth press: the result is handed to the father, free of charge; the office may not ask for more papers', async () => {
    const office = await told.at(await told.enter('nguyen.van.huong'));
    expect(await office.forbidden(told.act('yeu-cau-bo-sung'), { items: 'x', reason: 'x', respondBy: '' })).toBe(404);
    await office.press(/Trả kết quả/);
    expect(await office.text()).toContain('Đã trả kết quả');
    expect(told.presses).toHaveLength(4);
  });

  test('the father sees it ended; a stranger with the code sees no more than that', async () => {
    const father = await told.outside('father');
    await father.go(qr);
    expect(await father.text()).toContain('Hồ sơ đã kết thúc');
    const stranger = await told.outside('stranger');
    await stranger.go(`/tra-cuu?ma=${told.code}`);
    expect(await stranger.text()).toContain('Đã trả kết quả');
    expect(await stranger.text()).not.toContain('Hồ sơ đã kết thúc');
  });
});
