import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import type { Deed } from '#platform/deeds/index.ts';
import type { Result } from '#platform/result/index.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { business, walked } from '#test/support/walked.ts';
import { giveBackOriginals, keepOriginal, withdraw } from '../index.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const desk = 'lo.thi.xuan';
const ledger = '/can-bo/ban-chinh';
const owner = { standing: 'owner', name: '', identity: '' } as const;
let serial = 0;

async function act(deed: (deed: Deed) => Promise<Result<unknown, unknown>>): Promise<void> {
  const done = await as(db, { login: business.clerk, at: '2019-02-19T09:00' }, deed);
  if (!done.ok) throw new Error(JSON.stringify(done.reasons));
}

/** A dossier whose household book lies at the counter. */
async function kept(): Promise<string> {
  const identity = String(49_000_000 + serial++).padStart(9, '0');
  const code = await walked(db, { way: business, day: '2019-02-19', to: 'received', name: 'Lò Thị Gốc', identity });
  const paper = { name: 'Sổ hộ khẩu số 120034', count: 1, place: 'Tủ 2, ngăn 3', broughtBy: 'Lò Văn Giao' };
  await act((deed) => keepOriginal(deed, { code, seq: null }, paper));
  return code;
}

const linesOf = async (loc: string): Promise<string[][]> =>
  parseCsv((await ask({ url: `${ledger}.csv?quay=mot-cua-huyen&loc=${loc}`, as: desk })).text).slice(1) as string[][];
const standsIn = async (code: string): Promise<string[]> => {
  const all = await Promise.all(['held', 'back', 'left'].map(linesOf));
  return ['held', 'back', 'left'].filter((_, n) => all[n]?.some(([first]) => first === code));
};

describe('the ledger of originals of a counter', () => {
  it('says what lies where since when, from whose hands into whose, on screen, on paper and in files', async () => {
    const code = await kept();
    const [line] = (await linesOf('held')).filter(([first]) => first === code);
    expect(line?.slice(3)).toEqual([
      'Sổ hộ khẩu số 120034',
      '1',
      'Tủ 2, ngăn 3',
      '19/02/2019 09:00',
      'Lò Văn Giao',
      'Phạm Thu Trang',
      '',
      '',
      '',
      expect.any(String),
    ]);
    const xlsx = await ask({ url: `${ledger}.xlsx?quay=mot-cua-huyen`, as: desk });
    const rows = (await readXlsx(new Uint8Array(xlsx.bytes))).sheets[0]?.rows ?? [];
    expect(rows.some((row) => row[0] === code && row[5] === 'Tủ 2, ngăn 3')).toBe(true);
    for (const url of [ledger, `${ledger}?xem=in`]) {
      const { text } = await ask({ url, as: desk });
      for (const said of [code, 'Tủ 2, ngăn 3', 'Lò Văn Giao → Phạm Thu Trang', `${code}#originals-standing`])
        expect(text).toContain(said);
    }
    const dossier = await ask({ url: `/can-bo/ho-so/${code}`, as: desk });
    expect(dossier.text).toContain('id="originals-standing"');
  });

  it('warns of what is left though its dossier has ended, and lets go of what was given back', async () => {
    const [going, staying] = [await kept(), await kept()];
    expect(await standsIn(going)).toEqual(['held']);
    for (const code of [going, staying])
      await act((deed) => withdraw(deed, { code, seq: null }, { ...owner, reason: 'Đổi ý, không làm nữa' }));
    expect(await standsIn(going)).toEqual(['held', 'left']);
    expect((await ask({ url: ledger, as: desk })).text).toContain('2 bản chính còn giữ dù hồ sơ đã kết thúc');
    await act((deed) => giveBackOriginals(deed, { code: going, seq: null }, owner));
    expect(await standsIn(going)).toEqual(['back']);
    expect(await standsIn(staying)).toEqual(['held', 'left']);
    const { text } = await ask({ url: `${ledger}?loc=back`, as: desk });
    expect(text).toContain('Phạm Thu Trang → Lò Thị Gốc');
  });

  it('is read by who receives or returns at that counter', async () => {
    expect((await ask({ url: ledger, as: business.officer })).status).toBe(404);
    expect((await ask({ url: `${ledger}?quay=mot-cua-xa-thanh-xuong`, as: desk })).status).toBe(404);
    expect((await ask({ url: `${ledger}?loc=x&trang=9`, as: business.clerk })).text).toContain(
      'Không có bản chính nào.',
    );
  });
});
