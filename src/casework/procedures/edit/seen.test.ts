import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#platform/id/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { paths } from '../paths.ts';
import { draftOf } from './draft.store.ts';
import { writeRoutes } from './write.routes.tsx';

const key = 'dang-ky-thanh-lap-ho-kinh-doanh';
const now = instantOf(Temporal.PlainDateTime.from('2019-02-20T08:28'));
const address = paths.newVersion(key);
let world: TestDatabase;
let served: ServedRoutes;
let chuong: string;
let vinh: string;

beforeAll(async () => {
  world = await worldDatabase();
  served = await serveRoutes(world.db, [...writeRoutes(async () => ({ open: 0, received: false }))], { now });
  [chuong, vinh] = [await tokenOf(world.db, 'tong.van.chuong'), await tokenOf(world.db, 'ngo.quang.vinh')];
});
afterAll(async () => {
  await served.close();
  await world.close();
});

/** A part of the form opened by somebody: what the page carries along. */
async function opened(part: string, token: string): Promise<{ base: string; seen: string }> {
  const { text } = await served.get(paths.newVersion(key, { part }), token);
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';
  return { base: hidden('base'), seen: hidden('seen') };
}
const press = (form: Record<string, string>, token: string) =>
  served.post(address, { key: newId(), do: 'save', ...form }, token);
const when = (why: string) => ({ muc: 'hieu-luc', validFrom: '01/03/2019', why, source: 'Nghị quyết' });

it('of two who save the same part the second is told who did and when, and keeps what they typed', async () => {
  const [first, second] = [await opened('hieu-luc', chuong), await opened('hieu-luc', vinh)];
  expect(await press({ ...first, ...when('Lý do của anh Chương') }, chuong)).toMatchObject({ status: 303 });
  const { status, text } = await press({ ...second, ...when('Lý do của anh Vinh') }, vinh);
  expect(status).toBe(422);
  for (const told of [
    'Chưa lưu</h2>',
    'Tòng Văn Chương đã lưu phần này lúc 08:28 20/02/2019',
    'Lý do của anh Vinh',
    'Bản đang lưu ghi: “Lý do của anh Chương”.',
  ])
    expect(text).toContain(told);
  expect((await draftOf(world.db, key))?.typed.why).toBe('Lý do của anh Chương');
  // Told, they may save over it: the page they were shown has seen it.
  const seen = /name="seen" value="(\d+)"/.exec(text)?.[1] ?? '';
  expect(await press({ ...second, seen, ...when('Lý do của cả hai') }, vinh)).toMatchObject({ status: 303 });
});

it('two who save different parts do not stand in each other’s way', async () => {
  const [first, second] = [await opened('hieu-luc', chuong), await opened('can-cu', vinh)];
  expect(await press({ ...first, ...when('Lý do mới nhất') }, chuong)).toMatchObject({ status: 303 });
  expect(await press({ ...second, muc: 'can-cu', requirements: 'Không', law: '' }, vinh)).toMatchObject({
    status: 303,
  });
  expect((await draftOf(world.db, key))?.typed).toMatchObject({ why: 'Lý do mới nhất', requirements: 'Không' });
});

it('at the very same moment one of two is kept', async () => {
  const [first, second] = [await opened('hieu-luc', chuong), await opened('hieu-luc', vinh)];
  const answers = await Promise.all([
    press({ ...first, ...when('Cùng lúc, một') }, chuong),
    press({ ...second, ...when('Cùng lúc, hai') }, vinh),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
});

it('a draft is not thrown away over what another saved meanwhile, nor saved into after it was', async () => {
  const [first, second] = [await opened('hieu-luc', chuong), await opened('phi', vinh)];
  expect(await press({ ...first, ...when('Lưu thêm lần nữa') }, chuong)).toMatchObject({ status: 303 });
  const refused = await press({ ...second, do: 'discard' }, vinh);
  expect([refused.status, refused.text.includes('Tòng Văn Chương đã lưu')]).toEqual([422, true]);
  const again = await opened('hieu-luc', vinh);
  expect(await press({ ...again, do: 'discard' }, vinh)).toMatchObject({ status: 303 });
  const late = await press({ ...again, ...when('Gõ sau khi đã bỏ') }, chuong);
  expect(late.text).toContain('đã bỏ bản soạn lúc 08:28 20/02/2019');
  expect(late.text).toContain('Gõ sau khi đã bỏ');
  expect(await draftOf(world.db, key)).toBeUndefined();
});
