import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/id/index.ts';
import { openInside } from '#test/support/inside.ts';
import { changed, everyRow } from '#test/support/rows.ts';
import { business, correction, walked } from '#test/support/walked.ts';
import { findParties, mergeReasonText } from '../../parties/index.ts';
import { dossierByCode } from '../index.ts';

const inside = await openInside();
const { db, ask, ownerUrl } = inside;
const owner = new pg.Client({ connectionString: ownerUrl });
await owner.connect();
afterAll(async () => {
  await owner.end();
  await inside.close();
});

const clerk = 'pham.thu.trang';
const page = '/can-bo/gop-nguoi';
let serial = 0;
const number = () => String(46_300_000 + serial++).padStart(9, '0');

/** Somebody received twice, under two numbers. */
async function twice(name: string) {
  const [old, now] = [number(), number()];
  const at = { name, to: 'received' } as const;
  const first = await walked(db, { ...at, way: business, day: '2019-02-18', identity: old });
  const second = await walked(db, { ...at, way: correction, day: '2019-02-19', identity: now });
  const idOf = async (identity: string) => (await findParties(db, identity))[0]?.id ?? '';
  return { old, now, first, second, gone: await idOf(old), kept: await idOf(now) };
}

const press = (url: string, form: Readonly<Record<string, string>>, as = clerk) =>
  ask({ method: 'POST', url, as, form: { key: newId(), ...form } });
const why = { reason: 'CMND cấp lại, số mới' };

/** What is written of the other dossiers of the person, on the page of one. */
async function besides(code: string, login = clerk): Promise<string> {
  const { text } = await ask({ url: `/can-bo/ho-so/${code}`, as: login });
  return /Hồ sơ khác của người này<\/h2>.*?<\/section>/s.exec(text)?.[0] ?? '';
}

describe('two records of one person', () => {
  it('are led together once the papers of both were compared: found once, by either number, with what both had', async () => {
    const { old, now, first, second, gone, kept } = await twice('Tòng Văn Hai');
    const shown = await press(`${page}/tim`, { who: 'tong van hai' });
    for (const said of ['Tìm thấy 2 dòng', old, now]) expect(shown.text).toContain(said);
    const unsure = await press(page, { who: 'tong van hai', kept, gone, ...why });
    expect([unsure.status, unsure.text.includes('Hai dòng khác nhau: số giấy tờ')]).toEqual([422, true]);
    const done = await press(page, { who: 'tong van hai', kept, gone, sure: 'yes', ...why });
    expect(done.status).toBe(303);
    expect(decodeURIComponent(done.location ?? '')).not.toMatch(/tong|hai/);
    expect((await ask({ url: done.location ?? '', as: clerk })).text).toContain('tong van hai');
    for (const typed of ['tong van hai', old, now])
      expect((await findParties(db, typed)).map(({ id }) => id)).toEqual([kept]);
    expect(await besides(first)).toContain(second.slice(-11));
    expect(await besides(second)).toContain(first.slice(-11));
    const searched = await ask({ method: 'POST', url: '/can-bo/tim', as: clerk, form: { q: old } });
    const found = searched.location ? await ask({ url: searched.location, as: clerk }) : searched;
    for (const code of [first, second]) expect(found.text).toContain(code);
    // The papers of each bear what its record said that day.
    expect((await dossierByCode(db, first))?.owner_id).toBe(gone);
  });

  it('who comes again under the old number is the one that is kept', async () => {
    const { old, kept, gone } = await twice('Tòng Văn Ba');
    await press(page, { kept, gone, sure: 'yes', ...why });
    const way = { way: business, day: '2019-02-20', to: 'received', name: 'Tòng Văn Ba', identity: old } as const;
    const again = await walked(db, way);
    expect((await dossierByCode(db, again))?.owner_id).toBe(kept);
  });

  it('are parted again with a reason, and no row is left but that it was so', async () => {
    const { old, kept, gone, first } = await twice('Tòng Văn Bốn');
    const before = await everyRow(owner);
    expect((await press(page, { kept, gone, sure: 'yes', ...why })).status).toBe(303);
    const { text } = await ask({ url: page, as: clerk });
    const id = /gop-nguoi\/([0-9a-f-]{36})\/tach/.exec(text)?.[1] ?? '';
    expect((await press(`${page}/${id}/tach`, { why: 'sai' })).status).toBe(422);
    expect((await press(`${page}/${id}/tach`, { why: 'Hai người khác nhau' })).status).toBe(303);
    expect(changed(before, await everyRow(owner))).toEqual(['parties.merges']);
    expect((await findParties(db, old)).map((one) => one.id)).toEqual([gone]);
    expect(await besides(first)).toBe('');
    expect((await press(`${page}/${id}/tach`, { why: 'Tách lần nữa' })).text).toContain('Lần gộp này không còn');
  });

  it('of other names, already led elsewhere, or none chosen are refused with all that is against it', async () => {
    const [one, two] = [await twice('Tòng Văn Năm'), await twice('Tòng Thị Sáu')];
    const other = await press(page, { kept: one.kept, gone: two.gone, sure: 'yes', reason: '' });
    expect(other.status).toBe(422);
    for (const said of ['Họ tên hai dòng khác nhau', 'Ghi lý do']) expect(other.text).toContain(said);
    expect((await press(page, { ...why })).text).toContain('Chọn một người');
    expect((await press(page, { kept: one.kept, gone: one.kept, ...why })).text).toContain('Chọn hai dòng khác nhau');
    await press(page, { kept: one.kept, gone: one.gone, sure: 'yes', ...why });
    const again = await press(page, { kept: one.gone, gone: one.kept, sure: 'yes', ...why });
    for (const said of ['đã được gộp', 'Đã có dòng khác gộp']) expect(again.text).toContain(said);
    expect((await ask({ url: page, as: business.officer })).status).toBe(404);
    expect(mergeReasonText({ field: 'sure', reason: 'differ', what: ['born', 'hamlet'] }, 'en')).toContain(
      'year of birth, hamlet',
    );
  });
});

it('whoever settles sees what else the person had, as far as it is theirs to open', async () => {
  const identity = number();
  const [mine, elsewhere] = await Promise.all([
    walked(db, { way: business, day: '2019-02-18', to: 'assigned', name: 'Tòng Thị Bảy', identity }),
    walked(db, { way: correction, day: '2019-02-19', to: 'assigned', name: 'Tòng Thị Bảy', identity }),
  ]);
  expect(await besides(mine)).toContain(elsewhere.slice(-11));
  expect(await besides(mine, business.officer)).toBe('');
});
