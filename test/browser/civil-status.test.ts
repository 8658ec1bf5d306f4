import { expect, test } from 'vitest';
import { chooseProcedure, enterPerson, printSlip, receiveIt } from './counter.ts';
import { expectHalves, readPrinted } from './paper.ts';
import { story, tellings } from './telling.ts';

// Signed on the screen with JavaScript and on paper without it: both hands, both browsers.
story('Thay đổi, cải chính hộ tịch', tellings, (told, { javaScript }) => {
  let qr = '';
  const name = javaScript ? 'Cà Văn Pảnh' : 'Lường Thị Ín';
  const asked = 'Cải chính năm sinh trong Giấy khai sinh: 1975 thành 1976';
  test('the counter receives it, promises the third working day and prints the slip; it may not assign', async () => {
    const clerk = await told.enter('nguyen.thi.lan.huong');
    await chooseProcedure(clerk, 'cai chinh ho tich', titleOf);
    await clerk.page.selectOption('select[name=case]', { label: 'Cải chính thông tin sai sót' });
    await enterPerson(clerk, {
      name,
      born: '1976',
      identity: javaScript ? '040000992' : '040000993',
      address: 'bản Co Mị, xã Thanh Chăn',
      phone: '0912000418',
    });
    await clerk.fill('Nội dung yêu cầu', asked);
    await clerk.press(/Đủ giấy tờ bắt buộc/);
    told.code = await receiveIt(clerk);
    const slip = await printSlip(clerk, told.url);
    expectHalves(slip, told.code);
    expect(slip.text).toContain('buổi chiều ngày 25 tháng 02 năm 2019');
    expect(slip.text).toContain(asked);
    qr = slip.links[0] ?? '';
    await (await told.at(clerk)).press(/Bàn giao/);
    expect(await clerk.forbidden(told.act('phan-cong'), { officer: '' })).toBe(404);
  });

  test('the head of Tư pháp signs for it and assigns the officer; she may not return the result', async () => {
    const head = await told.at(await told.enter('le.thi.kim.dung'));
    await head.press(/Ký nhận bàn giao/);
    await head.page.selectOption('select[name=officer]', { label: 'Quàng Văn Thuận' });
    await head.press(/Phân công thụ lý/);
    expect(await head.text()).toContain('Đã phân công thụ lý');
    expect(await head.forbidden(told.act('tra'))).toBe(404);
  });

  test('the officer verifies and passes it on; he may not approve his own work', async () => {
    const officer = await told.at(await told.enter('quang.van.thuan'));
    await officer.fill('Ý kiến, ghi chú', 'Sổ gốc ghi 1976, đủ căn cứ cải chính');
    await officer.press(/^Đạt, trình duyệt/);
    expect(await officer.forbidden(told.act('duyet'))).toBe(404);
  });

  test('the head approves; the code alone tells the citizen step, office and date, not what it is about', async () => {
    const head = await told.at(await told.enter('le.thi.kim.dung'));
    expect(await head.text()).toContain(
      'Ý kiến của Quàng Văn Thuận Sổ gốc ghi 1976, đủ căn cứ cải chính Duyệt, chuyển ký',
    );
    await head.press(/Duyệt, chuyển ký/);
    expect(await head.text()).toContain('Đã duyệt, chuyển ký');
    const stranger = await told.outside('stranger');
    await stranger.go('/tra-cuu');
    await stranger.fill(/^Mã hồ sơ/, told.code);
    await stranger.press('Tra cứu');
    const seen = await stranger.text();
    expect(seen).toContain('Văn phòng trình ký');
    expect(seen).toContain('25/02/2019');
    expect(seen).not.toContain(asked);
    expect(seen).not.toContain(name);
  });

  test('the Văn phòng lays it before the leader; it may not sign for him', async () => {
    const office = await told.at(await told.enter('bui.the.son'));
    await office.press(/Trình lãnh đạo ký/);
    expect(await office.forbidden(told.act('ky'))).toBe(404);
    expect(await office.forbidden(told.act('tra'))).toBe(404);
  });

  test('the Phó Chủ tịch signs, and may not number it', async () => {
    if (javaScript) await signOnScreen();
    else await signOnPaper();
    const leader = await told.at(await told.enter('luong.van.thuong'));
    expect(await leader.text()).toContain('Lường Văn Thưởng');
    expect(await leader.forbidden(told.act('vao-so'))).toBe(404);
  });

  async function signOnScreen(): Promise<void> {
    const leader = await told.enter('luong.van.thuong');
    await leader.go('/can-bo/trinh-ky');
    await leader.page.getByLabel(`Chọn hồ sơ ${told.code}`).check();
    await leader.press(/Ký các hồ sơ đã chọn/);
    expect(await leader.text()).toContain('Đã ký 1 hồ sơ');
  }

  async function signOnPaper(): Promise<void> {
    const office = await told.enter('bui.the.son');
    await office.go('/can-bo/trinh-ky');
    const ticked = office.page.getByRole('checkbox', { checked: true });
    while ((await ticked.count()) > 0) await ticked.first().uncheck();
    await office.page.getByLabel(`Chọn hồ sơ ${told.code}`).check();
    await office.press(/Lập danh sách trình ký/);
    const list = new URL(office.page.url()).pathname;
    const paper = await readPrinted(await office.print(/In danh sách/), told.url);
    expect(paper.text).toContain(told.code);
    expect(paper.text).toContain(name);
    expect(paper.links).toEqual([list]);
    const registry = await told.enter('vu.thi.bich');
    expect(await registry.go(paper.links[0] ?? '')).toBe(200);
    await registry.page.selectOption('select#signer', { label: 'Lường Văn Thưởng, Phó Chủ tịch' });
    await registry.press('Đã ký');
    expect(await registry.text()).toContain('Đã ghi nhận ký 1 hồ sơ');
    expect(await registry.forbidden(told.act('ky'))).toBe(404);
  }

  test('the văn thư enters it in the book and seals it; may not approve', async () => {
    const registry = await told.at(await told.holder('dossier.clerk', 'tu-phap'));
    await registry.press(/Vào sổ, đóng dấu/);
    expect(await registry.text()).toContain('Đã có kết quả');
    expect(await registry.forbidden(told.act('duyet'))).toBe(404);
  });

  test('the QR opens all of it to whoever holds the slip: the result is ready', async () => {
    const citizen = await told.outside('citizen');
    await citizen.go(qr);
    const seen = await citizen.text();
    expect(seen).toContain('Đã có kết quả');
    expect(seen).toContain(asked);
    expect(seen).toContain('Còn phải nộp 28.000 đồng');
    expect(seen).not.toContain(name);
  });

  test('an authorised collector takes the result with a paper number; the desk may not seal', async () => {
    const desk = await told.at(await told.enter('lo.thi.xuan'));
    expect(await desk.forbidden(told.act('vao-so'))).toBe(404);
    await desk.page.getByLabel('Người được ủy quyền').check();
    await desk.page.getByLabel('Đã thu đủ').check();
    await desk.press(/Trả kết quả/);
    expect(await desk.text()).toContain('Ghi số giấy tờ của người nhận kết quả');
    await desk.fill('Họ tên người đến', 'Cà Thị Hặc');
    await desk.fill('Số giấy tờ của người đến', '040000777');
    await desk.press(/Trả kết quả/);
    expect(await desk.text()).toContain('Thủ tục này cho làm thay khi có văn bản ủy quyền được chứng thực');
    await desk.fill('Văn bản ủy quyền, giấy tờ quan hệ đã xem', 'số chứng thực 418/2019');
    await desk.press(/Trả kết quả/);
    const seen = await desk.text();
    expect(seen).toContain('Đã trả kết quả');
    expect(seen).toContain('Cà Thị Hặc');
  });
});

const titleOf = 'Đăng ký thay đổi, cải chính hộ tịch cho người từ đủ 14 tuổi trở lên';
