import { afterAll, describe, expect, it } from 'vitest';
import { whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { history } from '#platform/events/index.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { business, type Station, walked } from '#test/support/walked.ts';
import {
  dossierByCode,
  giveBackOriginals,
  keepOriginal,
  numberAndSeal,
  returnResult,
  sign,
  withdraw,
} from '../index.ts';
import { originalsOf } from './originals.store.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

let serial = 0;
const at = (to: Station): Promise<string> => {
  const who = { name: 'Lò Thị Gốc', identity: String(43_000_000 + serial++).padStart(9, '0') };
  return walked(db, { way: business, day: '2019-02-19', to, ...who });
};
const paper = { name: 'Sổ hộ khẩu số 120034', count: 1, place: 'Tủ 2, ngăn 3', broughtBy: 'Lò Thị Gốc' };
const owner = { standing: 'owner', name: '', identity: '' } as const;
const reasonsOf = (done: { ok: boolean; reasons?: readonly { reason: string }[] }): string[] =>
  (done.reasons ?? []).map(({ reason }) => reason);
const keep = async (code: string, given = paper, login = business.clerk) =>
  reasonsOf(await as(db, { login, at: '2019-02-19T08:30' }, (deed) => keepOriginal(deed, { code, seq: null }, given)));
const giveBack = async (code: string, window: Parameters<typeof giveBackOriginals>[2], login = business.clerk) =>
  reasonsOf(
    await as(db, { login, at: '2019-02-19T10:30' }, (deed) => giveBackOriginals(deed, { code, seq: null }, window)),
  );
const ledger = async (code: string) => originalsOf(db, (await dossierByCode(db, code))?.id ?? '');

describe('an original that is kept', () => {
  it('is named, lies somewhere and came from somebody, or it is not kept', async () => {
    const code = await at('received');
    expect(await keep(code, { name: '', count: 0, place: '', broughtBy: '' })).toEqual([
      'original-unnamed',
      'count-wrong',
      'place-missing',
      'bringer-missing',
    ]);
    expect(await keep(code, paper, 'do.minh.chau')).toEqual(['not-allowed']);
    expect(await keep(code)).toEqual([]);
    expect(await ledger(code)).toMatchObject([{ name: paper.name, place: paper.place, back_at: null }]);
    const { text } = await ask({ url: `/can-bo/ho-so/${code}`, as: business.clerk });
    for (const said of ['Bản chính đang giữ', 'Sổ hộ khẩu số 120034', 'Tủ 2, ngăn 3', 'Trả 1 bản chính đang giữ'])
      expect(text).toContain(said);
    const events = await history(db, (await dossierByCode(db, code))?.id ?? '');
    expect(JSON.stringify(events.at(-1)?.payload)).not.toContain('hộ khẩu');
  });

  it('goes back into the right hands, once, also after the dossier was withdrawn', async () => {
    const code = await at('received');
    await keep(code);
    const stranger = { standing: 'authorised', name: '', identity: '' } as const;
    await as(db, { login: business.clerk, at: '2019-02-19T10:00' }, (deed) =>
      withdraw(deed, { code, seq: null }, { ...owner, reason: 'Đổi ý, không làm nữa' }),
    );
    expect(await giveBack(code, stranger)).toEqual(['collector-name-missing', 'collector-identity-missing']);
    expect(await giveBack(code, { standing: 'kin', name: 'Lò Văn Em', identity: '040000777' })).toEqual([]);
    expect(await ledger(code)).toMatchObject([{ back_to: 'Lò Văn Em, 040000777' }]);
    expect(await giveBack(code, owner)).toEqual(['none-held']);
  });

  it('is given back with the result, or the result stays', async () => {
    const settled = await at('settled');
    await keep(settled);
    await as(db, { login: business.head, at: '2019-02-19T15:00' }, (deed) => sign(deed, { code: settled, seq: null }));
    const unit = await unitByKey(db, 'tai-chinh-ke-hoach');
    const clerk = (await whoMay(db, 'dossier.clerk', unit?.id ?? ''))[0]?.login ?? '';
    await as(db, { login: clerk, at: '2019-02-19T15:10' }, (deed) => numberAndSeal(deed, { code: settled, seq: null }));
    const collect = async (originalsBack: boolean) =>
      reasonsOf(
        await as(db, { login: 'lo.thi.xuan', at: '2019-02-20T09:00' }, (deed) =>
          returnResult(
            deed,
            { code: settled, seq: null },
            {
              ...owner,
              paid: true,
              receipts: { receiptNumber: null },
              originalsBack,
            },
          ),
        ),
      );
    expect(await collect(false)).toEqual(['originals-held']);
    const { text } = await ask({ url: `/can-bo/ho-so/${settled}`, as: 'lo.thi.xuan' });
    expect(text).toContain('Bản chính phải trả cùng kết quả: Sổ hộ khẩu số 120034 (1), Tủ 2, ngăn 3');
    expect(await collect(true)).toEqual([]);
    expect(await ledger(settled)).toMatchObject([{ back_to: 'Lò Thị Gốc' }]);
  });
});
