import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { history } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { business, correction, walked } from '#test/support/walked.ts';
import { dossierByCode } from '../dossier/dossier.store.ts';
import { bundleRoutes } from '../hand-over/bundle.routes.tsx';
import { between } from '../hand-over/bundle.store.ts';
import { handOver } from '../hand-over/hand-over.act.ts';
import { betweenRoutes } from '../hand-over/sheet.routes.tsx';
import { paths } from '../paths.ts';
import { unexplainedGaps } from '../verify/verify.store.ts';
import { linesOfBundle, surplusOf } from './bundle.store.ts';
import { deskRoutes } from './desk.routes.tsx';
import { bundleListRoutes } from './list.routes.tsx';

const now = instantOf(Temporal.PlainDateTime.from('2019-02-20T14:10'));
const offices = { giao: 'mot-cua-huyen', nhan: 'tai-chinh-ke-hoach' };
let world: TestDatabase;
let served: ServedRoutes;
let [clerk, head] = ['', ''];
let [counter, department] = ['', ''];
let codes: string[] = [];

beforeAll(async () => {
  world = await worldDatabase();
  const routes = [...bundleRoutes, ...deskRoutes, ...bundleListRoutes, ...betweenRoutes];
  served = await serveRoutes(world.db, routes, { now });
  [clerk, head] = [await tokenOf(world.db, business.clerk), await tokenOf(world.db, business.head)];
  counter = (await unitByKey(world.db, offices.giao))?.id ?? '';
  department = (await unitByKey(world.db, offices.nhan))?.id ?? '';
  for (let n = 0; n < 36; n += 1) {
    const who = {
      name: `Lò Văn ${String.fromCharCode(65 + (n % 26))}${n > 25 ? 'an' : 'un'}`,
      identity: String(42_000_200 + n).padStart(9, '0'),
    };
    codes.push(await walked(world.db, { day: '2019-02-20', way: business, to: 'received', ...who }));
  }
  codes = codes.toSorted();
}, 60_000);

afterAll(async () => {
  await served.close();
  await world.close();
});

const desk = (form: Record<string, string>, token: string) =>
  served.post(paths.handOverDesk(), { key: newId(), ...form }, token);
const idIn = (location = ''): string => /phieu\/([0-9a-f-]{36})/.exec(location)?.[1] ?? '';
const sends = async (some: readonly string[]): Promise<string> => {
  const sent = await desk({ ...offices, do: 'pass', scans: some.join('\n') }, clerk);
  expect(sent.status).toBe(303);
  return idIn(sent.location);
};
const lyingWithGiver = async (): Promise<string[]> =>
  (await between(world.db, counter, department)).filter((leg) => !leg.given_at).map((leg) => leg.code);

describe('at the scanner’s desk', () => {
  it('each Enter adds one code, keeps those before, and the field keeps the focus', async () => {
    const [first = '', second = ''] = codes;
    const seen = await desk({ ...offices, do: 'add', ma: second.slice(-11), scans: first }, clerk);
    expect(seen.status).toBe(200);
    expect(seen.text).toContain(`Đúng: ${second} · 2/36`);
    expect(seen.text).toMatch(/<input[^>]*name="ma"[^>]*autofocus/i);
    expect(seen.text.indexOf('value="add"')).toBeLessThan(seen.text.indexOf('value="pass"'));
    expect(await lyingWithGiver()).toHaveLength(36);
  });

  it('says at once what does not belong, and where it belongs', async () => {
    const token = await tokenOf(world.db, correction.clerk);
    const other = await walked(world.db, {
      day: '2019-02-20',
      way: correction,
      to: 'received',
      name: 'Lò Thị Khác',
      identity: '042000199',
    });
    const seen = await desk({ ...offices, do: 'add', ma: other }, clerk);
    expect(seen.text).toContain(`${other}: giao cho Phòng Tư pháp`);
    const unknown = await desk({ ...offices, do: 'add', ma: '000.00.29.H18-190220-9999' }, token);
    expect(unknown.text).toContain('không có lượt bàn giao nào của đơn vị');
  });

  it('a press with a code still in the field shows it first and gives nothing', async () => {
    const seen = await desk({ ...offices, do: 'pass', ma: codes[0] ?? '' }, clerk);
    expect(seen.status).toBe(200);
    expect(await lyingWithGiver()).toHaveLength(36);
  });

  it('is not open to who neither gives nor takes there', async () => {
    const officer = await tokenOf(world.db, correction.officer);
    expect((await desk({ ...offices, do: 'add', ma: codes[0] ?? '' }, officer)).status).toBe(404);
  });
});

describe('a bundle of 30', () => {
  let id = '';
  it('is given under the next number of its office, twice sent is once given', async () => {
    const key = newId();
    const form = { ...offices, do: 'pass', scans: codes.slice(0, 30).join('\n'), key };
    const [sent, again] = [await desk(form, clerk), await desk(form, clerk)];
    expect(again.location).toBe(sent.location);
    id = idIn(sent.location);
    const page = await served.get(sent.location ?? '', clerk);
    expect(page.text).toContain('Phiếu bàn giao số 01');
    expect(page.text).toContain('Đã bàn giao 30 hồ sơ');
    expect(await lyingWithGiver()).toEqual(codes.slice(30));
  });

  it('asks before a difference list is written, and changes nothing until then', async () => {
    const came = [...codes.slice(0, 28), codes[31] ?? '', '000.00.29.H18-190219-0044'].join('\n');
    const asked = await desk({ phieu: id, do: 'pass', scans: came }, head);
    expect(asked.status).toBe(200);
    expect(asked.text).toContain('thiếu 2, thừa 2');
    expect((await linesOfBundle(world.db, id)).every(({ state }) => state === 'lies')).toBe(true);
    const done = await desk({ phieu: id, do: 'pass', scans: came, compared: came }, head);
    expect(done.location).toBe(paths.bundle(id, 'nhan'));
  });

  it('what came changed hands; what did not come is with its giver again, and both sides see it until it comes', async () => {
    const states = (await linesOfBundle(world.db, id)).map(({ state }) => state);
    expect(states).toEqual([...Array(28).fill('taken'), 'missed', 'missed']);
    expect(await lyingWithGiver()).toEqual(codes.slice(28));
    for (const token of [clerk, head])
      expect((await served.get(paths.handOver(), token)).text).toContain('Chênh lệch chưa xử lý: thiếu 2, thừa 2');
    const missed = await dossierByCode(world.db, codes[28] ?? '');
    const last = (await history(world.db, missed?.id ?? '')).at(-1);
    expect(last).toMatchObject({ type: 'dossier.missed', payload: { bundle: id } });
    expect(last?.seq).toBe(missed?.seq);
  });

  it('is checked in once: who comes second hears who did it', async () => {
    const second = await desk({ phieu: id, do: 'pass', scans: codes[0] ?? '' }, head);
    expect(second.status).toBe(422);
    expect(second.text).toMatch(/đã kiểm nhận phiếu này lúc/);
  });

  it('a missing one given again and signed for, and a surplus given back or signed for, leave the difference list', async () => {
    const later = await sends([codes[28] ?? '', codes[29] ?? '', codes[31] ?? '']);
    const came = [codes[28], codes[29], codes[31]].join('\n');
    expect((await desk({ phieu: later, do: 'pass', scans: came }, head)).status).toBe(303);
    const open = (await surplusOf(world.db, id)).filter((one) => !one.cleared_at);
    expect(open.map(({ scanned, kind }) => [scanned, kind])).toEqual([['000.00.29.H18-190219-0044', 'unknown']]);
    const form = { key: newId(), surplus: open[0]?.id ?? '', how: 'returned' };
    expect((await served.post(paths.clearSurplus(id), form, clerk)).status).toBe(404);
    expect((await served.post(paths.clearSurplus(id), form, head)).status).toBe(303);
    expect((await served.get(paths.handOver(), clerk)).text).not.toContain('Chênh lệch chưa xử lý');
  });

  it('is taken away as a file, with its differences', async () => {
    const seen = await served.get(paths.bundleFile(id, 'csv'), head);
    expect(seen.text).toContain(`1,${codes[0]}`);
    expect(seen.text).toContain('Đã ký nhận');
    expect(seen.text).toContain('000.00.29.H18-190219-0044');
    expect((await served.get(paths.bundleFile(id, 'csv'), await tokenOf(world.db, correction.head))).status).toBe(404);
  });
});

describe('a list that nobody signed for', () => {
  const takeBack = (id: string, reason: string, token: string) =>
    served.post(paths.takeBackBundle(id), { key: newId(), reason }, token);

  it('is taken back by whoever gave it, with a reason; its number stays void and is explained', async () => {
    const id = await sends(codes.slice(32, 35));
    expect((await takeBack(id, '', clerk)).status).toBe(422);
    expect((await takeBack(id, 'Nhầm bó', head)).status).toBe(404);
    expect((await takeBack(id, 'Nhầm bó', clerk)).status).toBe(303);
    expect(await lyingWithGiver()).toEqual([codes[30], ...codes.slice(32)]);
    const next = await sends(codes.slice(32, 34));
    const numbers = await world.db.rows<{ number: number; void: boolean }>(sql`
      select number, voided_at is not null as void from numbering.entries where kind = 'hand-over' order by number`);
    expect(numbers.map((one) => one.void)).toEqual([false, false, true, false]);
    expect(next).not.toBe(id);
    expect((await unexplainedGaps(world.db)).filter((gap) => gap.startsWith('hand-over'))).toEqual([]);
  });

  it('is taken back no more once something of it was signed for', async () => {
    const id = await sends(codes.slice(34, 36));
    const one = { key: newId(), side: 'take', from: counter, to: department, codes: codes[34] ?? '' };
    expect((await served.post(paths.handOver(), one, head)).status).toBe(303);
    const refused = await takeBack(id, 'Nhầm bó', clerk);
    expect([refused.status, refused.text.includes('không thu lại được nữa')]).toEqual([422, true]);
  });
});

it('what was given from its own page, without a list, is scanned together and signed for', async () => {
  const [code = ''] = await lyingWithGiver();
  const day = { login: business.clerk, at: '2019-02-20T14:10' };
  expect((await as(world.db, day, (deed) => handOver(deed, { codes: [code] }))).ok).toBe(true);
  const loose = { ...offices, ben: 'nhan' };
  const seen = await served.get(paths.handOver(), head);
  expect(seen.text).toContain('Quét nhận 1 hồ sơ giao lẻ');
  expect(seen.text).toContain('ben=nhan');
  const listed = (await between(world.db, counter, department)).find((leg) => leg.given_at && leg.listed);
  const stray = await desk({ ...loose, do: 'add', ma: listed?.code ?? '' }, head);
  expect(stray.text).toMatch(/thuộc phiếu số \d/);
  expect((await desk({ ...loose, do: 'pass', scans: code }, clerk)).status).toBe(404);
  const taken = await desk({ ...loose, do: 'pass', scans: code }, head);
  expect(taken.location).toBe(`${paths.handOver()}?so=1`);
  expect((await between(world.db, counter, department)).some((leg) => leg.code === code)).toBe(false);
});

describe('a bundle on its way', () => {
  const parcel = { carrier: 'post', bearer: '', tracking: 'ra 123 456 789 vn', dispatched: '20/02/2019' };
  const write = (id: string, form: Readonly<Record<string, string>>, token = clerk) =>
    served.post(paths.carryBundle(id), { key: newId(), ...form }, token);

  it('says who carries it: a person by name, a parcel by number and day, everything wrong at once and kept as typed', async () => {
    const who = { name: 'Lò Văn Bưu', identity: '042000299' };
    const code = await walked(world.db, { day: '2019-02-20', way: business, to: 'received', ...who });
    const id = await sends([code]);
    expect((await write(id, { carrier: 'driver' })).text).toContain('Ghi họ tên người mang.');
    const wrong = await write(id, { carrier: 'post', tracking: 'RA1', dispatched: '21/02/2019' });
    expect(wrong.status).toBe(422);
    for (const said of ['Số hiệu bưu gửi gồm 8 đến 20', 'không sau hôm nay', 'value="RA1"', 'value="21/02/2019"'])
      expect(wrong.text).toContain(said);
    expect((await write(id, parcel, head)).status).toBe(404);
    expect((await write(id, { carrier: 'driver', bearer: 'Lò Văn Hặc' })).status).toBe(303);
    expect((await write(id, parcel)).status).toBe(303);
    const told = 'Bưu tá, bưu gửi RA123456789VN, gửi ngày 20/02/2019';
    const seenAt = [paths.bundle(id), paths.handOver(), paths.handOverDesk({ phieu: id }), paths.bundleFile(id, 'csv')];
    for (const seen of seenAt) expect((await served.get(seen, head)).text, seen).toContain(told);
    expect(JSON.stringify(await history(world.db, id))).not.toContain('RA123456789VN');
    expect((await desk({ phieu: id, do: 'pass', scans: code }, head)).status).toBe(303);
    expect((await write(id, parcel)).text).toContain('Bên nhận đã kiểm nhận phiếu này');
  });
});
