import { afterAll, describe, expect, it } from 'vitest';
import { whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { history } from '#platform/events/index.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { business, walked } from '#test/support/walked.ts';
import { resultOf } from '../dossier/result.store.ts';
import { dossierByCode, numberAndSeal, sign } from '../index.ts';
import { tickOf } from '../worklist/worklist.read.rules.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const desk = 'lo.thi.xuan';
const many = '/can-bo/tra-nhieu';

async function ready(name: string, identity: string): Promise<string> {
  const code = await walked(db, { way: business, day: '2019-02-19', to: 'settled', name, identity });
  const asked = { code, seq: null };
  await as(db, { login: business.head, at: '2019-02-19T15:00' }, (deed) => sign(deed, asked));
  const unit = await unitByKey(db, 'tai-chinh-ke-hoach');
  const login = (await whoMay(db, 'dossier.clerk', unit?.id ?? ''))[0]?.login ?? '';
  await as(db, { login, at: '2019-02-19T15:10' }, (deed) => numberAndSeal(deed, asked));
  return code;
}

const tick = async (code: string): Promise<string> => tickOf(code, (await dossierByCode(db, code))?.seq ?? 0);
const stateOf = async (code: string) => (await dossierByCode(db, code))?.state;
const handed = async (code: string) => resultOf(db, (await dossierByCode(db, code))?.id ?? '');

/** Presses as the page would send it, without JavaScript. */
const press = (ticks: readonly string[], typed: Readonly<Record<string, string>>) =>
  ask({
    method: 'POST',
    url: many,
    as: desk,
    form: [...ticks.map((one): [string, string] => ['chon', one]), ...Object.entries(typed)],
  });

const collector = {
  name: 'Lò Văn Gom',
  identity: '047000001',
  standing: 'kin',
  authority: 'ủy quyền 18/02/2019',
  paid: 'yes',
};

describe('one person who collects for many', () => {
  it('is written once, pays once and signs a list; their own result they have as its owner', async () => {
    const [own, other] = [await ready('Lò Văn Gom', '047000001'), await ready('Lò Thị Bản', '047000002')];
    const ticks = [await tick(own), await tick(other)];
    const day = await ask({ url: '/can-bo', as: desk });
    expect(day.text).toContain('Một người nhận nhiều kết quả');
    const list = await ask({ url: many, as: desk });
    for (const one of ticks) expect(list.text).toContain(`value="${one}"`);
    const page = await ask({
      url: `${many}?${ticks.map((one) => `chon=${encodeURIComponent(one)}`).join('&')}`,
      as: desk,
    });
    for (const said of ['Lò Văn Gom', 'Lò Thị Bản', 'Lệ phí', '200.000', 'Trả 2 kết quả'])
      expect(page.text).toContain(said);
    const sent = { ...collector, key: 'tra-nhieu-hai-nguoi', receiptNumber: '21' };
    const done = await press(ticks, sent);
    expect(done.status).toBe(303);
    expect((await press(ticks, sent)).location).toBe(done.location);
    expect(await handed(own)).toMatchObject({ collector_standing: 'owner', collector_name: 'Lò Văn Gom' });
    expect(await handed(other)).toMatchObject({ collector_standing: 'kin', collector_identity: '047000001' });
    const events = await history(db, (await dossierByCode(db, other))?.id ?? '');
    expect(events.filter(({ type }) => type === 'dossier.returned')).toHaveLength(1);
    const paper = await ask({ url: `${many}/${other}?xem=in`, as: desk });
    for (const said of ['Danh sách ký nhận kết quả', own, other, 'Lò Văn Gom, 047000001', 'Ký nhận'])
      expect(paper.text).toContain(said);
    expect((await ask({ url: `${many}/${other}`, as: business.officer })).status).toBe(404);
  });

  it('is refused whole, all at once, with what was typed', async () => {
    const [first, second] = [await ready('Lò Thị Một', '047000003'), await ready('Lò Thị Hai', '047000004')];
    const ticks = [await tick(first), await tick(second)];
    const unnamed = await press(ticks, { key: 'tra-nhieu-thieu-ten', name: 'L', identity: '', receiptNumber: '31' });
    expect(unnamed.status).toBe(422);
    for (const said of [
      'Ghi họ tên người nhận kết quả.',
      'Ghi số giấy tờ của người nhận kết quả.',
      `${first}: Còn phải thu`,
      `${second}: Còn phải thu`,
      'value="31"',
      'value="L"',
    ])
      expect(unnamed.text).toContain(said);
    const unseen = await press(ticks, {
      ...collector,
      key: 'tra-nhieu-khong-uy-quyen',
      authority: '',
      receiptNumber: '31',
    });
    expect(unseen.text.match(/Thủ tục này cho làm thay khi có văn bản ủy quyền\./g)).toHaveLength(2);
    const changed = await press([ticks[0] ?? '', `${second}~1`], {
      ...collector,
      key: 'tra-nhieu-da-doi',
      receiptNumber: '31',
    });
    expect(changed.status).toBe(422);
    expect(changed.text).toContain(`${second}: `);
    expect([await stateOf(first), await stateOf(second)]).toEqual(['ready', 'ready']);
  });

  it('says where nothing was ticked', async () => {
    const none = await press([], { ...collector, key: 'tra-nhieu-khong-chon' });
    expect(none.status).toBe(422);
    expect(none.text).toContain('Chưa chọn hồ sơ nào.');
  });
});
