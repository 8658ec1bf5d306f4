import { afterAll, describe, expect, it } from 'vitest';
import { whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { history } from '#platform/events/index.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { business, walked } from '#test/support/walked.ts';
import { resultOf } from '../dossier/result.store.ts';
import { dossierByCode, numberAndSeal, sign } from '../index.ts';
import { lostSlipOf } from './slip.store.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const desk = 'lo.thi.xuan';
const identity = '046000001';

async function ready(number: string): Promise<string> {
  const code = await walked(db, {
    way: business,
    day: '2019-02-19',
    to: 'settled',
    name: 'Lò Thị Mất',
    identity: number,
  });
  const asked = { code, seq: null };
  await as(db, { login: business.head, at: '2019-02-19T15:00' }, (deed) => sign(deed, asked));
  const unit = await unitByKey(db, 'tai-chinh-ke-hoach');
  const login = (await whoMay(db, 'dossier.clerk', unit?.id ?? ''))[0]?.login ?? '';
  await as(db, { login, at: '2019-02-19T15:10' }, (deed) => numberAndSeal(deed, asked));
  return code;
}

/** Presses “Trả kết quả” without JavaScript, as the page would send it. */
async function hand(code: string, typed: Readonly<Record<string, string>>) {
  const { id, seq } = (await dossierByCode(db, code)) ?? { id: '', seq: 0 };
  const form = { key: `tra-${id}`, seq: String(seq), standing: 'owner', paid: 'yes', receiptNumber: '11', ...typed };
  return ask({ method: 'POST', url: `/can-bo/ho-so/${code}/tra`, as: desk, form });
}

describe('a result handed out without its slip', () => {
  it('is handed to whoever is known by a paper; what was wrong is said at once and what was typed stays', async () => {
    const code = await ready(identity);
    const refused = await hand(code, { slipNumber: '12' });
    expect(refused.status).toBe(422);
    for (const said of ['Chọn giấy tờ đã đối chiếu thay cho giấy hẹn.', 'ít nhất 3 ký tự', 'value="12"'])
      expect(refused.text).toContain(said);
    expect((await hand(code, { slipPaper: 'cmnd', slipNumber: '046000999' })).text).toContain('Số này khác số ghi');
    expect((await hand(code, { slipPaper: 'cmnd', slipNumber: identity })).status).toBe(303);
    const page = await ask({ url: `/can-bo/ho-so/${code}?vua=tra`, as: desk });
    for (const said of [
      'In cam kết mất giấy hẹn',
      `Bị mất, đã đối chiếu CMND, CCCD số ${identity}`,
      'Không có giấy hẹn, đã đối chiếu giấy tờ',
    ])
      expect(page.text).toContain(said);
  });

  it('keeps the number beside the hand-back and out of the events', async () => {
    const code = await ready('046000002');
    await hand(code, { slipPaper: 'household', slipNumber: '120034', receiptNumber: '12' });
    const id = (await dossierByCode(db, code))?.id ?? '';
    expect(await lostSlipOf(db, id)).toMatchObject({ paper: 'household', paper_number: '120034' });
    const last = (await history(db, id)).at(-1);
    expect(last).toMatchObject({ type: 'dossier.returned', payload: { slip: 'lost' } });
    expect(JSON.stringify(last?.payload)).not.toContain('120034');
  });

  it('says that the original was taken back, in the folder, the timeline and on the receipt', async () => {
    const code = await ready('046000003');
    await hand(code, { receiptNumber: '13' });
    const id = (await dossierByCode(db, code))?.id ?? '';
    expect((await history(db, id)).at(-1)).toMatchObject({ payload: { slip: 'taken' } });
    expect(await lostSlipOf(db, id)).toBeUndefined();
    const { text } = await ask({ url: `/can-bo/ho-so/${code}`, as: desk });
    expect(text).not.toContain('Cam kết mất giấy hẹn');
    expect(text).toContain('Đã thu lại bản gốc');
    expect(text).toContain('Giấy hẹn: đã thu lại bản gốc');
  });

  it('says that only a picture was shown: the original is still out', async () => {
    const code = await ready('046000004');
    expect((await hand(code, { slipPaper: 'picture', receiptNumber: '14' })).status).toBe(303);
    const id = (await dossierByCode(db, code))?.id ?? '';
    expect((await history(db, id)).at(-1)).toMatchObject({ payload: { slip: 'shown' } });
    expect(await resultOf(db, id)).toMatchObject({ slip: 'shown' });
    const { text } = await ask({ url: `/can-bo/ho-so/${code}`, as: desk });
    expect(text).toContain('Chỉ xem ảnh, bản chụp; bản gốc chưa thu lại');
  });
});
