import { afterAll, expect, test } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { openInside } from '#test/support/inside.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const clerk = 'lo.thi.thuy';
const procedure = 'ban-sao-trich-luc-ho-tich';
const meant = 'Đúng là hồ sơ thứ hai thì đánh dấu “Vẫn tiếp nhận” rồi nhận.';
type Form = Readonly<Record<string, string>>;

const byList = (form: Form) => {
  const who = { counter: 'mot-cua-xa-thanh-xuong', submitter: 'other', submitterName: 'Lò Văn Trưởng' };
  const place = { submitterIdentity: '040000901', place: 'bản Noong Luống, xã Thanh Xương', outsideHours: 'yes' };
  const sent = { key: newId(), do: 'receive', procedure, ...who, ...place, ...form };
  return ask({ method: 'POST', url: '/can-bo/nop-theo-danh-sach', as: clerk, form: sent });
};
const nameOf = (number: number): string => `Quàng Thị Đôi ${'ABCDEFGHIK'[number % 10]}`;
const line = (n: number, number: number): Form => ({
  ...{ [`name.${n}`]: nameOf(number), [`born.${n}`]: '1960', [`ready.${n}`]: 'yes' },
  [`identity.${n}`]: `04100${number}`,
});
const visit = (rows: readonly string[], number: number): [string, string][] => [
  ...Object.entries({ key: newId(), counter: 'mot-cua-xa-thanh-xuong', outsideHours: 'yes' }),
  ...Object.entries({ name: nameOf(number), born: '1960', identityKind: 'cmnd', bothPresent: 'yes' }),
  ...Object.entries({ identityNumber: `04100${number}`, address: 'bản Noong Luống, xã Thanh Xương' }),
  ...rows.map((row): [string, string] => ['rows', row]),
];
const send = (form: [string, string][]) => ask({ method: 'POST', url: '/can-bo/nhieu-thu-tuc', as: clerk, form });
/** A basket with every paper brought. */
async function inBasket(rows: readonly string[], number: number, twin = '') {
  const { text } = await ask({ url: (await send([...visit(rows, number), ['do', 'all']])).location ?? '', as: clerk });
  const brought = [...text.matchAll(/name="(paper\.\d+\.[^"]+)"/g)].map(([, name = '']): [string, string] => [
    name,
    'own',
  ]);
  return send([...visit(rows, number), ...brought, ['do', 'receive'], ['twin', twin]]);
}
const codesOf = async (number: number): Promise<string[]> =>
  (
    await db.rows<{ code: string }>(sql`select d.code from dossiers.dossiers d
      join parties.parties p on p.id = d.owner_id where p.identity_number = ${`04100${number}`} order by d.code`)
  ).map(({ code }) => code);

test('of a list, each line whose person handed in that day already is told with the code; the whole is meant by one tick', async () => {
  expect((await byList({ ...line(0, 1001), ...line(1, 1002) })).status).toBe(303);
  const again = { ...line(0, 1001), ...line(1, 1003), ...line(2, 1002) };
  const { status, text } = await byList(again);
  expect(status).toBe(422);
  for (const number of [1001, 1002]) {
    const [code = ''] = await codesOf(number);
    expect(text).toContain(`hồ sơ ${code}. ${meant}`);
    expect(text).toContain(`href="/can-bo/ho-so/${code}"`);
  }
  expect(text).toContain('Dòng 3 (Quàng Thị Đôi C): Người này đã nộp thủ tục này');
  expect(text).toMatch(/<input[^>]*name="twin"/);
  expect(await codesOf(1003)).toEqual([]);
  expect((await byList({ ...again, twin: 'yes' })).status).toBe(303);
  expect(await codesOf(1001)).toHaveLength(2);
});

test('somebody who stands twice in one list is told without a code, for none was given', async () => {
  const { status, text } = await byList({ ...line(0, 1010), ...line(1, 1010) });
  expect(status).toBe(422);
  expect(text).toContain('Dòng 2 (Quàng Thị Đôi A): Người này đã có một hồ sơ cùng thủ tục trong lần nộp này.');
  expect(text).not.toContain('href="/can-bo/ho-so/');
  expect(await codesOf(1010)).toEqual([]);
});

test('what stood on paper is asked of the day on paper', async () => {
  const paper = { paperTime: '9:00', backReason: 'paper-book' };
  expect((await byList({ ...line(0, 1020), paperDay: '18/02/2019', ...paper })).status).toBe(303);
  const [code = ''] = await codesOf(1020);
  const same = await byList({ ...line(0, 1020), paperDay: '18/02/2019', ...paper, paperTime: '10:00' });
  expect([same.status, same.text.includes(`hồ sơ ${code}. ${meant}`)]).toEqual([422, true]);
  expect((await byList({ ...line(0, 1020), paperDay: '19/02/2019', ...paper })).status).toBe(303);
});

test('of a basket the row is named, whether the first was received before or lies in the same basket', async () => {
  expect((await inBasket([procedure], 1030)).status).toBe(303);
  const [code = ''] = await codesOf(1030);
  const before = await inBasket([procedure], 1030);
  expect(before.status).toBe(422);
  for (const said of [`hồ sơ ${code}. ${meant}`, `href="/can-bo/ho-so/${code}"`]) expect(before.text).toContain(said);
  const both = await inBasket([procedure, procedure], 1031);
  expect([both.status, both.text.includes('trong lần nộp này')]).toEqual([422, true]);
  expect((await inBasket([procedure, procedure], 1031, 'yes')).status).toBe(303);
  expect(await codesOf(1031)).toHaveLength(2);
});
