import { afterAll, beforeAll, expect, it } from 'vitest';
import { apologise, reportLate } from '#casework/dossiers/index.ts';
import { sensitiveProcedures } from '#casework/procedures/index.ts';
import { forget } from '#platform/cache/index.ts';
import { sql } from '#platform/db/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { hearAll } from '#test/support/hearing.ts';
import { as } from '#test/support/play.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { business, correction, walked } from '#test/support/walked.ts';
import { countDossiers } from '../count.listener.ts';
import { figuresOn, publicFiguresOn } from '../figures.ts';
import { latePath, listPath } from '../paths.ts';
import { publicRoutes } from '../public.routes.tsx';
import { addressOf, readWanted, type Wanted } from './published.rules.ts';
import { type Kind, publishedOn, sensitiveCounts } from './published.view.ts';

const now = instantOf(Temporal.PlainDateTime.from('2019-02-20T09:30'));
let world: TestDatabase;
let served: ServedRoutes;
beforeAll(async () => {
  world = await worldDatabase();
  served = await serveRoutes(
    world.db,
    publicRoutes(() => []),
    { now },
  );
  const names = ['Lò Văn Kín', 'Cà Thị Một', 'Vừ A Hai'];
  for (const [n, name] of names.entries())
    await walked(world.db, { way: business, day: '2019-02-19', to: 'assigned', name, identity: `04700000${n}` });
  await hear();
});
afterAll(async () => {
  await served.close();
  await world.close();
});

async function hear(): Promise<void> {
  await hearAll(world.db, countDossiers);
  forget(world.db);
}

const list = (kind: Kind, wanted: Wanted = {}, size?: number) =>
  publishedOn(world.db, kind, { wanted, now, ...(size ? { size } : {}) });
const codes = async (kind: Kind, wanted?: Wanted) => (await list(kind, wanted)).rows.map((one) => one.code);

it('the list names every dossier once by its code, the latest first, page by page', async () => {
  const all = await codes('received');
  expect(all.length).toBeGreaterThan(6);
  const seen: string[] = [];
  let after: Wanted['after'];
  do {
    const { rows, next } = await list('received', { after }, 2);
    seen.push(...rows.map((one) => one.code));
    after = next;
  } while (after);
  expect(seen).toEqual(all);
  expect(new Set(seen).size).toBe(seen.length);
});

it('narrowed by office and by field it has those alone; an office or field nobody knows has none', async () => {
  const finance = await list('received', { unit: 'tai-chinh-ke-hoach' });
  expect(new Set(finance.rows.map((one) => one.office))).toEqual(new Set(['Phòng Tài chính – Kế hoạch']));
  const both = { unit: 'tai-chinh-ke-hoach', field: 'thanh-lap-va-hoat-dong-cua-ho-kinh-doanh' };
  const byField = await world.db.one<{ field_key: string }>(
    sql`select v.field_key from procedures.versions v join procedures.procedures p on p.id = v.procedure_id
      where p.key = ${business.procedure} limit 1`,
  );
  const field = byField.field_key;
  expect(await codes('received', { ...both, field })).toEqual(finance.rows.map((one) => one.code));
  expect(await codes('received', { unit: 'tu-phap', field })).toEqual([]);
  expect(await codes('received', { unit: 'khong-co' })).toEqual([]);
  expect(await codes('received', { field: 'khong-co' })).toEqual([]);
});

it('what is late has its days; the cause once the office reported it, the new day once the counter apologised', async () => {
  const code = '000.00.29.H18-190212-0004';
  const late = async () => (await list('late')).rows.find((one) => one.code === code);
  expect(await late()).toMatchObject({ standing: 'late', cause: null, newDay: null, by: { workingDays: 3 } });
  const report = {
    cause: 'verification',
    said: 'Xã chưa trả lời xác minh, đã đôn đốc.',
    newDay: Temporal.PlainDate.from('2019-02-26'),
  } as const;
  const asked = { code, seq: null };
  await as(world.db, { login: correction.officer, at: '2019-02-20T09:00' }, (deed) => reportLate(deed, asked, report));
  await hear();
  expect(await late()).toMatchObject({ cause: 'verification', newDay: null });
  await as(world.db, { login: correction.clerk, at: '2019-02-20T09:10' }, (deed) => apologise(deed, asked));
  await hear();
  expect((await late())?.newDay?.toString()).toBe('2019-02-26');
  const { text } = await served.get(latePath());
  expect(text).toContain('Xác minh chờ trả lời');
  expect(text).toContain('Đã xin lỗi, hẹn lại 26/02/2019');
  expect(text).not.toContain('đôn đốc');
});

it('a sensitive procedure is on no list: it is counted by its field, and a number under five is not shown', async () => {
  const row = await world.db.one<{ id: string; procedure_id: string; code: string }>(
    sql`select d.id, d.procedure_id, d.code from dossiers.dossiers d order by d.received_at desc limit 1`,
  );
  const [hidden] = [...(await sensitiveProcedures(world.db))];
  expect(await codes('received')).toContain(row.code);
  await world.db.run(
    sql`update statistics.dossiers set procedure_id = ${hidden ?? ''}::uuid where dossier_id = ${row.id}`,
  );
  forget(world.db);
  expect(await codes('received')).not.toContain(row.code);
  expect((await sensitiveCounts(world.db, now)).map(({ received }) => received)).toContain(1);
  const { text } = await served.get(listPath());
  expect(text).not.toContain(row.code);
  expect(text).toContain('dưới 5');
});

it('what is not listed is in no public sum either: figures less lists tell no count that is hidden', async () => {
  forget(world.db);
  const [told, whole] = [await publicFiguresOn(world.db, now), await figuresOn(world.db, now)];
  expect(told.all.received).toBe((await codes('received')).length);
  expect(whole.all.received).toBe(told.all.received + 1);
  expect(told.all.received).toBe([...told.departments, ...told.communes].reduce((sum, one) => sum + one.received, 0));
});

it('a dossier that was received as sensitive is not listed, whatever its procedure says later', async () => {
  const [code = ''] = await codes('received');
  await world.db.run(sql`update dossiers.dossiers set field_only = true where code = ${code}`);
  expect(await codes('received')).not.toContain(code);
});

it('no page names anybody, and each answers without a script', async () => {
  for (const path of ['/cong-khai', listPath(), latePath()]) {
    const { status, text } = await served.get(path);
    expect(status).toBe(200);
    expect(text).not.toMatch(/Lò Văn Kín|Cà Thị Một|Vừ A Hai/);
    expect(text).not.toContain('<script');
  }
});

it('an address that is mistyped narrows nothing', () => {
  const at = Temporal.Instant.from('2019-02-19T01:00:00Z');
  const wanted = { unit: 'tu-phap', field: 'ho-tich', after: { at, id: '0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b' } };
  const query = Object.fromEntries(new URL(addressOf(listPath(), wanted), 'http://x').searchParams);
  expect(readWanted(query)).toEqual(wanted);
  expect(readWanted({ sau: '2019-99-99T99:99Z_0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b' }).after).toBeUndefined();
  expect(readWanted({ sau: 'abc' }).after).toBeUndefined();
});
