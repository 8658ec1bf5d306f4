import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { advance } from '#casework/dossiers/index.ts';
import { as } from '#test/support/play.ts';
import { land, walked } from '#test/support/walked.ts';
import { canTell, openStage, type Role, type Stage, skippedWithoutTools, type Telling } from './story.ts';

/** What a trainer shows in ten minutes, each on the told dossiers of the demonstration. */
describe.skipIf(!canTell)(`the trainer's ten minutes${skippedWithoutTools}`, () => {
  let stage: Stage;
  let telling: Telling;
  beforeAll(async () => {
    stage = await openStage();
    telling = stage.telling({ javaScript: true });
  });
  afterAll(async () => {
    await telling?.close();
    await stage?.close();
  });

  const at = async (role: Role, code: string): Promise<Role> => {
    expect(await role.go(`/can-bo/ho-so/${code}`)).toBe(200);
    return role;
  };

  test('S1 ends in three presses: signed, numbered and sealed, handed back against its fee', async () => {
    const code = '000.00.29.H18-190218-0006';
    const before = telling.presses.length;
    const head = await at(await telling.enter('hoang.trong.nghia'), code);
    await head.press(/Ký kết quả/);
    const registry = await at(await telling.holder('dossier.clerk', 'tai-chinh-ke-hoach'), code);
    await registry.press(/Vào sổ, đóng dấu/);
    const desk = await at(await telling.enter('lo.thi.xuan'), code);
    await desk.page.getByLabel('Đã thu đủ').check();
    await desk.press(/Trả kết quả/);
    expect(await desk.text()).toContain('Đã trả kết quả');
    expect(telling.presses.length - before).toBe(3);
  });

  test('S7: what was missing is brought, and the time begins anew: 25/02', async () => {
    const clerk = await at(await telling.enter('lo.thi.thuy'), '000.10.29.H18-190214-0009');
    await clerk.press(/Nhận đủ giấy tờ bổ sung/);
    expect(await clerk.text()).toContain('25/02/2019');
  });

  test('a page of Na Ư’s paper book is typed in', async () => {
    const clerk = await telling.enter('thao.thi.do');
    const { page } = clerk;
    await clerk.go('/can-bo/chung-thuc/nhap-bu');
    await page.selectOption('#reason', { label: 'sổ giấy' });
    await page.fill('#day-1', '19/02/2019');
    await page.fill('#time-1', '8h05');
    for (let n = 1; n <= 10; n++) {
      await page.fill(`#requester-${n}`, `Giàng A ${'Chu Dế Dơ Lử Nhè Pó Sáu Sử Tồng Vảng'.split(' ')[n - 1]}`);
      await page.fill(`#paper-${n}`, 'Sổ hộ khẩu');
      await page.fill(`#pages-${n}`, '12');
    }
    await clerk.press(/Vào sổ, lấy số/);
    expect(await clerk.text()).toContain('Đã nhập bù: số 01 đến 10');
  });

  test('twenty lines of certification have twenty numbers and their fees', async () => {
    const clerk = await telling.enter('ca.thi.thanh');
    for (const who of ['Lò Thị Ban', 'Cà Văn Sơn', 'Tòng Văn Lả', 'Vì Thị Hoan']) {
      await clerk.go('/can-bo/chung-thuc');
      await clerk.page.fill('#requester', who);
      for (const n of [1, 2, 3, 4, 5]) {
        await clerk.page.fill(`#paper-${n}`, 'Sổ hộ khẩu');
        await clerk.page.fill(`#pages-${n}`, '16');
      }
      await clerk.press(/Vào sổ, lấy số/);
    }
    expect(await clerk.text()).toContain('Đã vào sổ: số 545–549 (01/2019-SCT/BS)');
    expect(await clerk.text()).toContain('phí 90.000 đồng');
  });

  test('a duty to the tax office stops the clock; the next day its proof lets it go on, and the promise moves by that time', async () => {
    const code = await landAtItsDuty();
    const officer = await at(await telling.enter(land.officer), code);
    const { page } = officer;
    await page.locator('summary', { hasText: 'Hướng dẫn thực hiện nghĩa vụ tài chính' }).click();
    for (const [field, typed] of Object.entries({
      what: 'Tiền sử dụng đất',
      sum: '12.500.000',
      notice: '118/TB-CCT',
      noticeDay: '20/02/2019',
      payBy: '20/03/2019',
    }))
      await page.locator(`form[action$="nghia-vu-tai-chinh"] [name=${field}]`).fill(typed);
    await page.locator('form[action$="nghia-vu-tai-chinh"] button').last().click();
    await page.waitForLoadState();
    expect(await officer.text()).toContain('Chờ nghĩa vụ tài chính');
    const before = await promised(officer);
    await anotherDay();
    const clerk = await at(await telling.enter(land.clerk), code);
    for (const [field, typed] of Object.entries({ proof: '0004417', proofDay: '21/02/2019', paid: '12.500.000' }))
      await clerk.page.locator(`form[action$="nhan-chung-tu"] [name=${field}]`).fill(typed);
    await clerk.page.locator('form[action$="nhan-chung-tu"] button').last().click();
    await clerk.page.waitForLoadState();
    expect([before, await promised(clerk)]).toEqual(['18/03/2019', '19/03/2019']);
  });

  test('S2 on the next day: its new day is today, and no second apology is possible', async () => {
    const clerk = await at(await telling.enter('pham.thu.trang'), '000.00.29.H18-190128-0011');
    const text = await clerk.text();
    expect(text).toContain('21/02/2019');
    expect(text).not.toContain('Gửi phiếu xin lỗi');
  });

  /** A dossier of its own, at the step of its duty. */
  async function landAtItsDuty(): Promise<string> {
    const { db } = stage.house.house;
    const who = { name: 'Quàng Văn Đất', identity: '045000801' };
    const code = await walked(db, { way: land, day: '2019-02-11', to: 'settled', ...who });
    await as(db, { login: land.officer, at: '2019-02-19T15:00' }, (deed) =>
      advance(deed, { code, seq: null }, { role: 'process', note: '' }),
    );
    return code;
  }

  async function anotherDay(): Promise<void> {
    const trainer = await telling.enter('ngo.quang.vinh');
    await trainer.go('/can-bo');
    await trainer.press(/ngày/);
    expect(await trainer.text()).toContain('21/02/2019, 08:28');
  }

  const promised = async (role: Role): Promise<string> =>
    /Đã hẹn trên giấy\s*\S+ \S+ \S+ (\d{2}\/\d{2}\/\d{4})/.exec(await role.text())?.[1] ?? (await role.text());
});
