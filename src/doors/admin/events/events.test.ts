import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dossierByCode } from '#casework/dossiers/index.ts';
import { routes } from '#doors/routes.ts';
import { openDatabase, sql } from '#platform/db/index.ts';
import { ledger, type Place } from '#platform/events/ledger.ts';
import { allShapes } from '#platform/events/shape.ts';
import { worldDatabase } from '#test/support/database.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { ownPaths } from '../paths.ts';
import { eventRoutes } from './events.routes.tsx';
import { kinds } from './kinds.text.ts';
import { types } from './types.text.ts';

const { db, ownerUrl, close } = await worldDatabase();
const s1 = '000.00.29.H18-190218-0006';
let served: ServedRoutes;
let admin: string;
beforeAll(async () => {
  served = await serveRoutes(db, eventRoutes);
  admin = await tokenOf(db, 'ngo.quang.vinh');
});
afterAll(async () => {
  await served.close();
  await close();
});

const see = async (asked: Parameters<typeof ownPaths.events>[0]) => served.get(ownPaths.events(asked), admin);

describe('the ledger', () => {
  test('has a word for every happening deeds declare, and for everything that has a history', async () => {
    expect(routes.length).toBeGreaterThan(0);
    expect(
      allShapes()
        .map(({ type }) => type)
        .filter((type) => !types[type]),
    ).toEqual([]);
    const used = await db.rows<{ kind: string; type: string }>(
      sql`select distinct stream_kind as kind, type from platform.events`,
    );
    expect(used.filter(({ kind, type }) => !kinds[kind] || !types[type])).toEqual([]);
  });

  test('is read page by page from the newest, each event once', async () => {
    const seen: string[] = [];
    let before: Place | undefined;
    do {
      const { entries, next } = await ledger(db, { before }, 7);
      seen.push(...entries.map(({ position }) => position));
      before = next;
    } while (before);
    const all = await db.rows<{ position: string }>(
      sql`select position::text as position from platform.events order by events.tx desc, events.position desc`,
    );
    expect(seen).toEqual(all.map(({ position }) => position));
  });

  test('is narrowed to a kind, a happening, a day and one dossier', async () => {
    const mine = await see({ chuoi: s1 });
    expect(mine.text).toContain('Tiếp nhận hồ sơ');
    expect(mine.text.match(/190218-0006/g)?.length).toBeGreaterThan(3);
    expect(mine.text).not.toContain('190212-0004');
    const received = await see({ viec: 'dossier.received', ngay: '18/02/2019' });
    expect(received.text).toContain('190218-0006');
    expect(received.text).not.toContain('Chuyển bước</b>');
    expect((await see({ cua: 'dossier', ngay: '17/02/2019' })).text).toContain('Không có sự kiện nào như vậy');
  });

  test('says who did it by name, and what it holds as a table', async () => {
    const { text } = await see({ chuoi: s1, viec: 'dossier.received' });
    for (const said of ['Phạm Thu Trang', 'oneStop', 'Bộ phận Tiếp nhận và Trả kết quả', '17:00 21/02/2019'])
      expect(text).toContain(said);
  });

  test('says what in the filter it cannot read, and keeps it', async () => {
    const wrong = await see({ ngay: '31/02/2019', chuoi: '000.00.29.H18-190218-9999' });
    expect(wrong.status).toBe(422);
    for (const said of ['Ngày không đọc được', 'Không có hồ sơ hay chuỗi', '31/02/2019'])
      expect(wrong.text).toContain(said);
  });

  test('is nobody’s who was not given it', async () => {
    const clerk = await tokenOf(db, 'pham.thu.trang');
    expect((await served.get(ownPaths.events(), clerk)).status).toBe(404);
  });
});

describe('one chain', () => {
  test('is verified on the spot, and a changed event is named', async () => {
    const { id } = (await dossierByCode(db, s1))!;
    const whole = await served.get(ownPaths.stream(id), admin);
    expect(whole.text).toContain('Chuỗi nguyên vẹn');
    expect(whole.text).toContain(`Hồ sơ ${s1}`);
    const owner = openDatabase(ownerUrl, { connections: 1 });
    await owner.run(
      sql`update platform.events set payload = payload || '{"door": 2}' where stream_id = ${id} and seq = 2`,
    );
    await owner.close();
    const torn = await served.get(ownPaths.stream(id), admin);
    expect(torn.text).toContain('1 sự kiện không khớp mã băm: số 2');
  });

  test('nothing ever happened to what does not exist', async () => {
    expect((await served.get(ownPaths.stream('00000000-0000-0000-0000-000000000000'), admin)).status).toBe(404);
  });
});
