import { parseCsv } from 'hucre/csv';
import { renderToString } from 'preact-render-to-string';
import { afterAll, describe, expect, it } from 'vitest';
import { whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { history } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import { openInside } from '#test/support/inside.ts';
import { canReadPapers, readPaper } from '#test/support/paper.ts';
import { as } from '#test/support/play.ts';
import { business, walked } from '#test/support/walked.ts';
import { dossierByCode, numberAndSeal, sign } from '../index.ts';
import { OpenedStatus } from '../track/status.part.tsx';
import { momentsOf } from '../track/timeline.rules.ts';
import { glance, type Opened, openUp } from '../track/track.view.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const desk = 'lo.thi.xuan';
const list = '/can-bo/buu-chinh';
let serial = 0;
let pressed = 0;

/** A result that is ready, with its fee unpaid. */
async function ready(): Promise<string> {
  const identity = String(48_000_000 + serial++).padStart(9, '0');
  const code = await walked(db, { way: business, day: '2019-02-19', to: 'settled', name: 'Lò Thị Bưu', identity });
  const asked = { code, seq: null };
  await as(db, { login: business.head, at: '2019-02-19T15:00' }, (deed) => sign(deed, asked));
  const unit = await unitByKey(db, 'tai-chinh-ke-hoach');
  const login = (await whoMay(db, 'dossier.clerk', unit?.id ?? ''))[0]?.login ?? '';
  await as(db, { login, at: '2019-02-19T15:10' }, (deed) => numberAndSeal(deed, asked));
  return code;
}

/** Presses an act of the dossier's page, without JavaScript. */
async function press(code: string, act: string, typed: Readonly<Record<string, string>>, login = desk) {
  const seq = String((await dossierByCode(db, code))?.seq ?? 0);
  const form = { key: `press-number-${pressed++}`, seq, ...typed };
  return ask({ method: 'POST', url: `/can-bo/ho-so/${code}/${act}`, as: login, form });
}

const byPost = (code: string) =>
  press(code, 'cach-nhan', { by: 'post', recipient: 'Lò Văn Con', address: 'bản Bồ Hóng, xã Thanh Xương', phone: '' });

/** Sends the list as the browser sends its rows. */
const give = (lines: readonly (readonly [code: string, tracking: string, grams?: string])[], login = desk) =>
  ask({
    method: 'POST',
    url: list,
    as: login,
    form: [
      ['key', `list-number-${pressed++}`],
      ['counter', 'mot-cua-huyen'],
      ...lines.flatMap(([code, tracking, grams = '50']): [string, string][] => [
        ['grams', grams],
        ['codes', code],
        ['tracking', tracking],
      ]),
    ],
  });

const page = async (url = list): Promise<string> => (await ask({ url, as: desk })).text;
const shelved = async (code: string): Promise<boolean> =>
  (await page('/can-bo/ke-ket-qua.csv?quay=mot-cua-huyen')).includes(code);
const lastOf = async (code: string) => (await history(db, (await dossierByCode(db, code))?.id ?? '')).at(-1);

describe('a result that goes out by post', () => {
  it('is asked for at any time before it left the house, with where it goes', async () => {
    const code = await ready();
    const refused = await press(code, 'cach-nhan', { by: 'post', recipient: '', address: 'xa', phone: '' });
    expect(refused.status).toBe(422);
    for (const said of ['Ghi họ tên người nhận bưu gửi.', 'Ghi địa chỉ nhận', 'value="xa"'])
      expect(refused.text).toContain(said);
    expect((await byPost(code)).status).toBe(303);
    const shown = await page();
    for (const said of [code, 'Lò Văn Con', 'bản Bồ Hóng, xã Thanh Xương', '100.000']) expect(shown).toContain(said);
    await press(code, 'cach-nhan', { by: 'counter' });
    expect(await page()).not.toContain(code);
  });

  it('is given to the postman at one press, each under its own number, or none of them', async () => {
    const [one, other, third] = [await ready(), await ready(), await ready()];
    await Promise.all([byPost(one), byPost(other)]);
    const wrong = await give([
      [one, 'EE1', '0'],
      [other, 'EE100000002VN'],
    ]);
    expect(wrong.status).toBe(422);
    for (const said of ['Số hiệu bưu gửi gồm 8 đến 20 chữ và số', 'Khối lượng từ 1 đến 30.000 gam', 'EE100000002VN'])
      expect(wrong.text).toContain(said);
    expect((await give([[third, 'EE100000003VN']])).text).toContain('Hồ sơ này nhận kết quả tại quầy');
    expect((await give([[one, '']])).text).toContain('Ghi số hiệu bưu gửi cho ít nhất một kết quả.');
    const sent = await give([
      [one, 'EE 100 000 001 VN'],
      [other, 'EE100000002VN'],
    ]);
    expect(sent.location).toBe(`${list}?quay=mot-cua-huyen&so=2`);
    expect(await page(sent.location)).toContain('Đã ghi gửi 2 bưu gửi.');
    expect([await shelved(one), await shelved(third)]).toEqual([false, true]);
    const lines = parseCsv(await page(`${list}.csv?quay=mot-cua-huyen`)) as string[][];
    expect(lines.find(([code]) => code === one)?.slice(1, 7)).toEqual([
      'Lò Văn Con',
      'bản Bồ Hóng, xã Thanh Xương',
      '',
      '50',
      '100000',
      'EE100000001VN',
    ]);
    expect((await give([[third, 'EE100000001VN']])).status).toBe(422);
    const told = await lastOf(one);
    expect(told).toMatchObject({ type: 'dossier.posted', payload: { grams: 50, cod: '100000' } });
    expect(JSON.stringify(told?.payload)).not.toContain('EE1');
  });

  it('is followed by the citizen under its number, and by nobody who has the code alone', async () => {
    const code = await ready();
    await byPost(code);
    await give([[code, 'EE100000005VN']]);
    const { text } = await ask({ url: `/tra-cuu?ma=${code}` });
    expect(text).toContain('Đã gửi bưu điện');
    expect(text).not.toContain('EE100000005VN');
    const glanced = await glance(db, code);
    const opened = glanced && (await openUp(db, glanced));
    const props = {
      seen: opened as Opened,
      now: Temporal.Instant.from('2019-02-20T02:00:00Z'),
      language: 'vi',
    } as const;
    expect(renderToString(OpenedStatus(props))).toContain('Kết quả đã gửi bưu điện, mã EE100000005VN');
    expect(momentsOf(opened as Opened)).toContainEqual(expect.objectContaining({ kind: 'posted' }));
  });

  it('ends with the day on the proof and the money the postman collected', async () => {
    const code = await ready();
    await byPost(code);
    await give([[code, 'EE100000006VN']]);
    expect((await press(code, 'tra', { standing: 'owner', paid: 'yes', receiptNumber: '31' })).text).toContain(
      'Kết quả đang trên đường bưu điện',
    );
    const refused = await press(code, 'da-phat', { day: '19/02/2018' });
    for (const said of ['Ngày phát không trước ngày gửi', 'Còn phải thu 100.000']) expect(refused.text).toContain(said);
    const today = '20/02/2019';
    expect((await press(code, 'da-phat', { day: today, paid: 'yes', receiptNumber: '31' })).status).toBe(303);
    expect(await lastOf(code)).toMatchObject({ type: 'dossier.returned', payload: { collector: 'post' } });
    const shown = await page(`/can-bo/ho-so/${code}`);
    expect(shown).toContain(`Đã phát ngày ${today} cho Lò Văn Con`);
    expect((await press(code, 'da-phat', { day: today })).text).toContain('Hồ sơ không ở bước này nữa');
    if (!canReadPapers) return;
    const { location = '' } = await press(code, 'in/tra-kq', {});
    const paper = await ask({ url: location, as: 'lo.thi.xuan' });
    const text = readPaper(paper.bytes).pages.join(' ').replaceAll(/\s+/g, ' ');
    // Whoever signed for the parcel is known by the postman, not as the owner.
    expect(text).toContain(`Người nhận kết quả: Lò Văn Con, ký nhận bưu gửi EE100000006VN, phát ngày ${today}`);
  });

  it('comes back to the shelf with its cause, and goes out once more under another number', async () => {
    const code = await ready();
    await byPost(code);
    await give([[code, 'EE100000007VN']]);
    expect((await press(code, 'khong-phat-duoc', {})).text).toContain('Chọn lý do không phát được.');
    expect((await press(code, 'khong-phat-duoc', { cause: 'address' })).status).toBe(303);
    expect(await shelved(code)).toBe(true);
    expect(await page(`/can-bo/ho-so/${code}`)).toContain('Sai hoặc thiếu địa chỉ');
    expect((await give([[code, 'EE100000008VN']])).status).toBe(303);
    expect(await shelved(code)).toBe(false);
  });

  it.skipIf(!canReadPapers)('is on the paper that the postman signs', async () => {
    const code = await ready();
    await byPost(code);
    const url = `${list}/danh-sach.pdf?quay=mot-cua-huyen`;
    expect((await ask({ method: 'POST', url, as: desk, form: { key: newId() } })).location).toBe(url);
    const paper = await ask({ url, as: desk });
    const text = readPaper(paper.bytes).pages.join(' ');
    for (const said of ['DANH SÁCH KẾT QUẢ GIAO BƯU TÁ', code.slice(-11), 'Lò Văn Con', 'BƯU TÁ', 'Lò Thị Xuân'])
      expect(text).toContain(said);
  });

  it('is the work of who returns results there', async () => {
    const code = await ready();
    expect((await press(code, 'cach-nhan', { by: 'post' }, business.officer)).status).toBe(422);
    await byPost(code);
    expect((await give([[code, 'EE100000009VN']], business.officer)).status).toBe(404);
    expect((await ask({ url: list, as: business.officer })).status).toBe(404);
    expect((await ask({ url: `${list}?ngay=mai`, as: desk })).text).toContain('Ghi ngày như 20/02/2019.');
  });
});
