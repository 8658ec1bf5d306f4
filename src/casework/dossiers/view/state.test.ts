import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { paths } from '../paths.ts';
import { dossierOfficeRoutes, trackRoutes } from '../web.tsx';
import { idleText } from './acts.part.tsx';

let world: TestDatabase;
let served: ServedRoutes;
let refused: { readonly id: string; readonly code: string; readonly check_word: string };
beforeAll(async () => {
  world = await worldDatabase();
  served = await serveRoutes(world.db, [...dossierOfficeRoutes, ...trackRoutes]);
  refused = await world.db.one(sql`select d.id, d.code, d.check_word from dossiers.dossiers d
    join dossiers.results r on r.dossier_id = d.id where r.kind = 'refused' and d.state = 'returned' limit 1`);
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const own = 'Đã trả thông báo không cấp';
const result = 'Đã trả kết quả';

test('a refusal that was handed out is called one wherever the dossier is found or listed, on the page and in the file', async () => {
  await world.db.transaction((tx) =>
    tx.run(sql`insert into dossiers.originals (id, dossier_id, name, count, place, brought_by, kept_at, kept_by)
      select ${newId()}, ${refused.id}, 'Giấy phép', 1, 'Tủ 1', 'Chủ hồ sơ', received_at, received_by
      from dossiers.dossiers where id = ${refused.id}`),
  );
  const token = await tokenOf(world.db, 'pham.thu.trang');
  const listed = [
    await served.post(paths.search(), { q: refused.code.slice(-11) }, token),
    await served.get('/can-bo/ban-chinh?quay=mot-cua-huyen', token),
    await served.get('/can-bo/ban-chinh.csv?quay=mot-cua-huyen', token),
    await served.get(paths.dossier(refused.code), token),
  ];
  for (const { status, text } of listed) {
    expect([status, text.includes(own)]).toEqual([200, true]);
  }
  const [search] = listed;
  expect(search?.text).not.toContain(result);
});

test('and on the portal to whoever holds the slip; the code alone tells no more than that there was a result', async () => {
  const slip = await served.get(paths.shortLink(refused.code, refused.check_word));
  const cookies = Object.fromEntries(slip.cookies.map(({ name, value }) => [name, value]));
  const opened = await served.get(paths.tracked(refused.code), undefined, cookies);
  expect([opened.text.includes(own), opened.text.includes(result)]).toEqual([true, false]);
  const glanced = await served.get(paths.tracked(refused.code));
  expect([glanced.text.includes(own), glanced.text.includes(result)]).toEqual([false, true]);
});

test('an officer whose dossier waits for the citizen is told for what, and who takes it', () => {
  expect(idleText('awaiting-payment', 'vi')).toContain('chờ công dân nộp nghĩa vụ tài chính. Quầy nhận chứng từ');
  expect(idleText('awaiting-supplement', 'vi')).toContain('chờ công dân bổ sung giấy tờ. Quầy nhận đủ');
  expect(idleText('settling', 'vi')).toContain('ở bước khác');
});
