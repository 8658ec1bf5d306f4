import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { shortLink } from '../../documents/index.ts';
import { acceptSupplement, handOver, receive } from '../index.ts';
import { paths } from '../paths.ts';
import { proofCookie } from './proof.ts';
import { trackRoutes } from './track.routes.tsx';

const settling = '000.00.29.H18-190218-0006';
const late = '000.00.29.H18-190212-0004';
const waiting = '000.10.29.H18-190214-0009';
const ready = '000.00.29.H18-190128-0003';

let world: TestDatabase;
let web: ServedRoutes;
let wall = Temporal.Instant.from('2026-03-02T01:00:00Z');
const words = new Map<string, string>();

beforeAll(async () => {
  world = await worldDatabase();
  web = await serveRoutes(world.db, trackRoutes, { wall: () => wall });
  const rows = await world.db.rows<{ code: string; check_word: string }>(
    sql`select code, check_word from dossiers.dossiers`,
  );
  for (const { code, check_word } of rows) words.set(code, check_word);
});
afterAll(async () => {
  await web.close();
  await world.close();
});

/** The proof the QR of a slip leaves in a browser. */
async function scan(code: string): Promise<Record<string, string>> {
  const answer = await web.get(paths.shortLink(code, words.get(code)!));
  expect(answer).toMatchObject({ status: 303, location: paths.tracked(code) });
  return Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]));
}

const opened = async (code: string): Promise<string> =>
  (await web.get(paths.tracked(code), undefined, await scan(code))).text;

it('the code alone opens step, office and date, and nothing that says whose matter it is', async () => {
  const { status, text } = await web.get(paths.tracked(settling));
  expect(status).toBe(200);
  expect(text).toContain('Ký giấy chứng nhận');
  expect(text).toContain('Phòng Tài chính – Kế hoạch');
  expect(text).toContain('Chiều Thứ Năm 21/02/2019');
  expect(text).toContain('Còn 1 ngày làm việc');
  for (const hidden of ['Phượng', 'L. T. P.', 'Tạp hóa', 'hộ kinh doanh', '100.000', words.get(settling)!])
    expect(text).not.toContain(hidden);
});

it('the QR is answered without the word in the address, and the browser is remembered by a cookie no script can read', async () => {
  const answer = await web.get(paths.shortLink(settling, words.get(settling)!));
  expect(answer.location).toBe(`/tra-cuu?ma=${settling}`);
  expect(answer.cookies).toMatchObject([{ name: proofCookie, httpOnly: true, sameSite: 'Lax', maxAge: 1800 }]);
  expect(JSON.stringify(answer.cookies)).not.toContain(words.get(settling));
});

it('the link printed in the QR is the one that is answered', () => {
  expect(shortLink('http://localhost', settling, 'ABCD')).toBe(`http://localhost${paths.shortLink(settling, 'ABCD')}`);
});

it('with the word: initials, subject, fee, why this date, where it was and where it goes, no officer named', async () => {
  const text = await opened(settling);
  expect(text).toContain('Đăng ký thành lập hộ kinh doanh');
  expect(text).toContain('L. T. P.');
  expect(text).toContain('Tạp hóa Phượng, chợ Bản Phủ');
  expect(text).toContain('Còn phải nộp 100.000\u00a0đồng');
  expect(text).toMatch(/Vì sao là ngày 21\/02\/2019\?[\s\S]*Hẹn trả buổi chiều/);
  expect(text).toMatch(
    /mc-tl--next[\s\S]*Trả kết quả[\s\S]*mc-tl--now[\s\S]*Ký giấy chứng nhận[\s\S]*Bàn giao cho Phòng Tài chính/,
  );
  expect(text).toContain('Bàn giao đúng hạn.');
  for (const hidden of [
    'Lò Thị Phượng',
    '040000417',
    '0912000417',
    'Phạm Thu Trang',
    'Hoàng Trọng Nghĩa',
    'Đỗ Minh Châu',
  ])
    expect(text).not.toContain(hidden);
});

it('until the office signs for it, a dossier handed over lies with neither the counter nor the office', async () => {
  const reception = await receptionOf(world.db, {
    counter: 'mot-cua-huyen',
    procedure: 'dang-ky-thanh-lap-ho-kinh-doanh',
    identity: '040000931',
  });
  const received = await as(world.db, { login: 'pham.thu.trang', at: '2019-02-20T08:28' }, (deed) =>
    receive(deed, reception),
  );
  const code = received.ok ? received.value.code : '';
  const glance = async (): Promise<string> => (await web.get(paths.tracked(code))).text;
  expect(await glance()).toContain('Đã tiếp nhận, chờ bàn giao');
  await as(world.db, { login: 'pham.thu.trang', at: '2019-02-20T08:30' }, (deed) => handOver(deed, { codes: [code] }));
  expect(await glance()).toContain('đã bàn giao lúc 08:30 20/02/2019, chờ Phòng Tài chính – Kế hoạch ký nhận');
  expect(await glance()).not.toContain('Đã tiếp nhận, chờ bàn giao');
});

it('a late dossier says so and how late; its hand-overs are judged too', async () => {
  expect((await web.get(paths.tracked(late))).text).toContain('Quá 3 ngày làm việc');
  await world.db.run(sql`update dossiers.legs set give_by = given_at - interval '1 hour'
    where dossier_id = (select id from dossiers.dossiers where code = ${late})`);
  expect(await opened(late)).toContain('Bàn giao muộn.');
});

it('a ready dossier tells to come with the slip, or that the result comes by post', async () => {
  expect(await opened(ready)).toContain('Kết quả được gửi qua bưu điện.');
  await world.db.run(sql`update dossiers.dossiers set collect_by = 'counter' where code = ${ready}`);
  const text = await opened(ready);
  expect(text).toContain('Đã có kết quả');
  expect(text).toContain('Mang giấy hẹn và giấy tờ tùy thân đến Một Cửa huyện để nhận kết quả.');
  expect(text).toContain('Trước hạn');
  expect(text).toContain('hộ C. V. P.');
  expect(text).not.toContain('Cà Văn Panh');
});

it('who was asked for papers reads which, where and by when; once they came, the new date and both in the story', async () => {
  const before = await opened(waiting);
  expect(before).toMatch(
    /Mang đến Một Cửa Thanh Xương, chậm nhất ngày 05\/03\/2019:[\s\S]*Trích lục ghi chú ly hôn \(1 bản sao\)/,
  );
  expect(before).toContain('Thời hạn đang tạm dừng');
  // The officer's reason stands on the slip alone: it may tell of other people.
  expect(before).not.toContain('Bản án ly hôn do tòa án nước ngoài');
  await acceptThe(waiting);
  const after = await opened(waiting);
  expect(after).toContain('Chiều Thứ Hai 25/02/2019');
  expect(after).toMatch(/Nhận đủ giấy tờ bổ sung[\s\S]*Yêu cầu bổ sung một lần/);
});

async function acceptThe(code: string): Promise<void> {
  const { seq } = await world.db.one<{ seq: number }>(sql`select seq from dossiers.dossiers where code = ${code}`);
  const paper = { name: 'Trích lục ghi chú ly hôn', original: 0, copy: 1, shown: false, file_digest: null };
  const done = await as(world.db, { login: 'lo.thi.thuy', at: '2019-02-20T08:20' }, (deed) =>
    acceptSupplement(deed, { code, seq }, [paper]),
  );
  expect(done).toMatchObject({ ok: true });
}

it('a procedure that is shown by its field alone tells neither its name, nor its steps, nor what was asked for', async () => {
  await world.db.run(sql`update dossiers.dossiers set field_only = true where code = ${late}`);
  const alone = (await web.get(paths.tracked(late))).text;
  expect(alone).toContain('Đang giải quyết');
  expect(alone).not.toContain('Hộ tịch viên');
  const text = await opened(late);
  expect(text).toContain('>Hộ tịch<');
  for (const hidden of ['cải chính', 'Cải chính', 'trích lục', 'Hộ tịch viên thẩm tra'])
    expect(text).not.toContain(hidden);
});

it('a proof opens its own dossier alone, ends after half an hour, and cannot be made by hand', async () => {
  const proof = await scan(settling);
  const initials = async (code: string, cookies: Record<string, string>) =>
    (await web.get(paths.tracked(code), undefined, cookies)).text.includes('L. T. P.');
  expect(await initials(settling, proof)).toBe(true);
  expect((await web.get(paths.tracked(ready), undefined, proof)).text).toContain('Xem đầy đủ hồ sơ của bạn');
  const forged = proof[proofCookie]!.replace(/^\d+/, (until) => String(Number(until) + 60_000));
  expect(await initials(settling, { [proofCookie]: forged })).toBe(false);
  wall = wall.add({ minutes: 31 });
  expect(await initials(settling, proof)).toBe(false);
});

it('a wrong word reads the same as an unknown code, with how to mend it', async () => {
  const ask = (ma: string, tu: string) => web.post(paths.track(), { key: newId(), ma, tu });
  const bare = (text: string) => text.replace(/name="key" value="[^"]*"/, '').replace(/value="[^"]*"/, '');
  const wrong = await ask(settling, 'AAAA');
  const unknown = await ask('000.00.29.H18-190218-9999', 'AAAA');
  expect([wrong.status, unknown.status]).toEqual([422, 422]);
  expect(wrong.text).toContain('Không tìm thấy hồ sơ với mã và từ kiểm tra này. Mã có dạng 000.00.29.H18-190220-0001');
  expect(bare(wrong.text)).toBe(bare(unknown.text));
  expect(wrong.text).toContain(`value="${settling}"`);
  expect(wrong.text).not.toContain('AAAA');
});

it('the form takes small letters and blanks; the word is optional and never in the address', async () => {
  const ask = (form: Record<string, string>) => web.post(paths.track(), { key: newId(), ...form });
  expect(await ask({ ma: '000 00 29 h18 190218 0006' })).toMatchObject({
    status: 303,
    location: paths.tracked(settling),
  });
  const proved = await ask({ ma: settling, tu: ` ${words.get(settling)!.toLowerCase()} ` });
  expect(proved).toMatchObject({ status: 303, location: paths.tracked(settling) });
  expect(proved.cookies).toHaveLength(1);
  expect((await ask({ ma: '' })).text).toContain('Nhập mã hồ sơ in trên giấy hẹn');
  expect((await ask({ ma: 'hồ sơ của tôi' })).text).toContain('Xem lại mã trên giấy hẹn');
});

it('whoever types a code into the address by hand is led to the code as printed', async () => {
  expect(await web.get('/tra-cuu?ma=00000.29.h18-190218%200006')).toMatchObject({
    status: 303,
    location: paths.tracked(settling),
  });
});

it('once the units are in memory, a look by the code alone is one statement', async () => {
  await web.get(paths.tracked(settling));
  const spies = (['rows', 'one', 'maybe', 'run'] as const).map((way) => vi.spyOn(world.db, way));
  expect((await web.get(paths.tracked(settling))).status).toBe(200);
  expect(spies.flatMap((spy) => spy.mock.calls)).toHaveLength(1);
  vi.restoreAllMocks();
});

it('words cannot be tried one after another: after twenty in a minute the door stays shut', async () => {
  const other = await serveRoutes(world.db, trackRoutes);
  const tries = [];
  for (let n = 0; n < 21; n++) tries.push((await other.get(paths.shortLink(settling, 'AAAA'))).status);
  expect(tries.slice(0, 20)).toEqual(Array(20).fill(422));
  expect(tries[20]).toBe(429);
  await other.close();
});
