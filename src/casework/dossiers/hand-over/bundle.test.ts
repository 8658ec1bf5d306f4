import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitByKey } from '#foundations/organisations/index.ts';
import { newId } from '#platform/id/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { business, correction, walked } from '#test/support/walked.ts';
import { dossierByCode } from '../dossier/dossier.store.ts';
import { paths } from '../paths.ts';
import { bundleRoutes } from './bundle.routes.tsx';
import { between, toGive, toTake } from './bundle.store.ts';
import { giveByText } from './bundle.text.ts';
import { handOver, takeOver } from './hand-over.act.ts';
import { betweenRoutes } from './sheet.routes.tsx';

const now = instantOf(Temporal.PlainDateTime.from('2019-02-20T14:10'));
const today = { day: '2019-02-20', way: business };
let world: TestDatabase;
let served: ServedRoutes;
let [counter, department] = ['', ''];
let waiting: string[];

beforeAll(async () => {
  world = await worldDatabase();
  served = await serveRoutes(world.db, [...bundleRoutes, ...betweenRoutes], { now });
  counter = (await unitByKey(world.db, 'mot-cua-huyen'))?.id ?? '';
  department = (await unitByKey(world.db, 'tai-chinh-ke-hoach'))?.id ?? '';
  waiting = [];
  for (const [n, name] of ['Lường Thị Sen', 'Cà Văn Chung', 'Vừ A Páo'].entries())
    waiting.push(await walked(world.db, { ...today, name, identity: `04200000${n}`, to: 'received' }));
});

afterAll(async () => {
  await served.close();
  await world.close();
});

const seqs = async (codes: readonly string[]): Promise<(number | undefined)[]> =>
  Promise.all(codes.map(async (code) => (await dossierByCode(world.db, code))?.seq));

describe('a bundle', () => {
  it('with one wrong code changes nothing and names it', async () => {
    const before = await seqs(waiting);
    const codes = [...waiting, '000.00.29.H18-190220-9999'];
    const done = await as(world.db, { login: business.clerk, at: '2019-02-20T14:10' }, (deed) =>
      handOver(deed, { codes }),
    );
    expect(done).toEqual({ ok: false, reasons: [{ reason: 'not-allowed', code: '000.00.29.H18-190220-9999' }] });
    expect(await seqs(waiting)).toEqual(before);
    expect((await toGive(world.db, [counter])).map((leg) => leg.code)).toEqual(expect.arrayContaining(waiting));
  });

  it('is not signed for before it was given, and every code says so', async () => {
    const done = await as(world.db, { login: business.head, at: '2019-02-20T14:10' }, (deed) =>
      takeOver(deed, { codes: waiting }),
    );
    expect(done.ok ? [] : done.reasons).toEqual(waiting.toSorted().map((code) => ({ reason: 'not-given-yet', code })));
  });

  it('of another department is not seen and not taken', async () => {
    const token = await tokenOf(world.db, correction.head);
    const seen = await served.get(paths.handOver(), token);
    expect(seen.text).not.toContain('Lường Thị Sen');
    const done = await as(world.db, { login: correction.head, at: '2019-02-20T14:10' }, (deed) =>
      handOver(deed, { codes: waiting }),
    );
    expect(done.ok ? [] : done.reasons.map((one) => one.reason)).toEqual(['not-allowed', 'not-allowed', 'not-allowed']);
  });
});

describe('on the screen', () => {
  const form = (side: string, more: Record<string, string>) => ({
    key: newId(),
    side,
    from: counter,
    to: department,
    ...more,
  });

  it('what is to be given stands under its office, with the time by the 15:00 rule', async () => {
    const seen = await served.get(paths.handOver(), await tokenOf(world.db, business.clerk));
    expect(seen.text).toContain('Giao Phòng Tài chính – Kế hoạch');
    expect(seen.text).toContain('trước 17:00 hôm nay');
  });

  it('what is ticked is given, and the other side signs for it', async () => {
    const [code = ''] = waiting;
    const given = await served.post(
      paths.handOver(),
      form('give', { codes: code }),
      await tokenOf(world.db, business.clerk),
    );
    expect(given.status).toBe(303);
    expect(given.location).toMatch(/^\/can-bo\/ban-giao\/phieu\/[0-9a-f-]{36}\?vua=giao$/);
    expect((await toTake(world.db, [department])).map((leg) => leg.code)).toContain(code);
    const taken = await served.post(
      paths.handOver(),
      form('take', { codes: code }),
      await tokenOf(world.db, business.head),
    );
    expect(taken.location).toBe('/can-bo/ban-giao?so=1');
    expect((await between(world.db, counter, department)).some((leg) => leg.code === code)).toBe(false);
  });

  it('the printed list has both offices and room to sign; a stranger to both does not see it', async () => {
    const sheet = paths.handOverSheet('mot-cua-huyen', 'tai-chinh-ke-hoach');
    const seen = await served.get(sheet, await tokenOf(world.db, business.head));
    expect(seen.text).toContain(waiting[1]?.slice(-11));
    expect(seen.text).toMatch(/Bên nhận[\s\S]*Ký, ghi rõ họ tên/);
    expect((await served.get(sheet, await tokenOf(world.db, correction.officer))).status).toBe(404);
  });
});

it('the time to hand over is said as the day goes on', () => {
  const by = (local: string): Temporal.Instant => instantOf(Temporal.PlainDateTime.from(local));
  expect(giveByText(by('2019-02-20T17:00'), now, 'vi')).toEqual({ state: 'today', words: 'trước 17:00 hôm nay' });
  expect(giveByText(by('2019-02-21T07:30'), now, 'vi')).toEqual({
    state: 'ok',
    words: 'trước 07:30 Thứ Năm 21/02/2019',
  });
  expect(giveByText(by('2019-02-19T17:00'), now, 'vi')).toEqual({
    state: 'late',
    words: 'quá giờ giao: 17:00 Thứ Ba 19/02/2019',
  });
});
