import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { sql } from '#platform/db/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { business, walked } from '#test/support/walked.ts';
import { receiptData } from '../paper/sheet-data.ts';
import { paths } from '../paths.ts';
import { wholeDossier } from '../view/dossier.view.ts';
import { messageRoutes, trackRoutes } from '../web.tsx';
import { houseWords } from './house-words.text.ts';
import { fieldsOf, fill, judgeText, messages } from './message.rules.ts';
import { type Worded, wordedVersions } from './message.store.ts';
import { saysBy, saysOf } from './says.ts';

const { db, close } = await worldDatabase();
const served = await serveRoutes(db, [...messageRoutes, ...trackRoutes]);
const admin = await tokenOf(db, 'ngo.quang.vinh');
const officer = await tokenOf(db, business.officer);
afterAll(async () => {
  await served.close();
  await close();
});

/** Of the demonstration: its result lies at the counter, and here its owner comes for it. */
const ready = '000.00.29.H18-190128-0003';
let cookies: Record<string, string> = {};
beforeAll(async () => {
  const { word } = await db.one<{ word: string }>(
    sql`update dossiers.dossiers set collect_by = 'counter' where code = ${ready} returning check_word as word`,
  );
  const answer = await served.get(paths.shortLink(ready, word));
  cookies = Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]));
});

const at = paths.message('ready');
const page = async (language = 'vi') =>
  (await served.get(`${paths.tracked(ready)}&ngon-ngu=${language}`, undefined, cookies)).text;
let serial = 0;
const form = (more: Readonly<Record<string, string>> = {}) => ({
  ...{ key: `message-${++serial}-key`, do: 'look', seen: '0', from: '20/02/2019', why: 'Nói rõ giờ mở cửa' },
  ...{
    vi: 'Mời bạn đến {nơi nhận}, sáng thứ hai đến thứ sáu.',
    en: 'Come to {nơi nhận}, any weekday morning.',
    ...more,
  },
});
const post = (more: Readonly<Record<string, string>> = {}) => served.post(at, form(more), admin);

describe('what citizens are told', () => {
  test('as it came with the house keeps the rules it is worded by', () => {
    for (const message of messages) {
      const { vi, en } = houseWords(message);
      expect([message, judgeText(message, 'vi', vi)]).toEqual([message, []]);
      if (en !== null) expect([message, judgeText(message, 'en', en)]).toEqual([message, []]);
      const given = Object.fromEntries(fieldsOf(message).map((name) => [name, 'điền']));
      expect(fill(vi, given)).not.toMatch(/[{}]/);
    }
  });

  test('with unknown fields, without its own, too long, empty or for a day that is past is refused with all at once', async () => {
    const bad = await post({ vi: `{tên} {${'x'.repeat(400)}`, en: '', from: '19/02/2019', why: 'x' });
    expect(bad.status).toBe(422);
    for (const said of ['{tên}', 'Thiếu {nơi nhận}', 'ngoặc nhọn', 'nhiều nhất 400', 'Tiếng Anh: Câu còn trống'])
      expect(bad.text).toContain(said);
    for (const said of ['Ngày đã qua', 'Ghi lý do']) expect(bad.text).toContain(said);
    expect(bad.text).toContain('x'.repeat(400));
    expect((await post({ ...houseWords('ready'), en: houseWords('ready').en ?? '' })).text).toContain('giống hệt');
    expect(await wordedVersions(db)).toEqual([]);
  });

  test('is read with a sample first, told from its day on, and taken back', async () => {
    const before = 'Mang giấy hẹn và giấy tờ tùy thân đến Một Cửa huyện để nhận kết quả.';
    expect(await page()).toContain(before);
    const seen = await post();
    expect(seen.text).toContain('Mời bạn đến Một Cửa huyện, sáng thứ hai');
    expect(await wordedVersions(db)).toEqual([]);
    expect((await post({ do: 'edit' })).text).toContain('Mời bạn đến {nơi nhận}');
    const write = form({ do: 'write' });
    for (const _ of ['pressed', 'pressed again'])
      expect((await served.post(at, write, admin)).location).toBe(`${at}?ghi=1`);
    expect(await page()).toMatch(/Mời bạn đến Một Cửa[^{}]*, sáng thứ hai đến thứ sáu\./);
    expect(await page('en')).toMatch(/Come to Một Cửa[^{}]*, any weekday morning\./);
    expect((await post({ do: 'write', vi: 'Đến {nơi nhận} nhé.' })).text).toContain('Người khác vừa ghi một bản');
    expect((await post({ do: 'write', seen: '1', vi: 'Sau này: {nơi nhận}.', from: '21/02/2019' })).status).toBe(303);
    expect(await page()).toContain('sáng thứ hai đến thứ sáu');
    await takenBack();
    expect(await page()).toContain(before);
  });

  test('is printed on slips from then on; the slip of what was received before keeps its words, reprinted too', async () => {
    const own = 'Xong sớm, bộ phận một cửa sẽ dán tên lên bảng.';
    const write = form({ do: 'write', vi: own, en: '' });
    expect((await served.post(paths.message('slip-note'), write, admin)).location).toContain('?ghi=1');
    const person = { name: 'Lò Văn Sau', identity: '046300001' };
    const after = await walked(db, { way: business, day: '2019-02-21', to: 'received', ...person });
    expect([await noteOf(ready), await noteOf(after)]).toEqual([houseWords('slip-note').vi, own]);
  });

  test('is not there for whoever does not keep the catalogue', async () => {
    for (const url of [paths.messages(), at])
      expect([url, (await served.get(url, officer)).status]).toEqual([url, 404]);
    expect((await served.get(paths.message('nothing'), admin)).status).toBe(404);
  });
});

/** What the slip of a dossier says below, printed now. */
async function noteOf(code: string): Promise<string | undefined> {
  const actor = await staffByLogin(db, business.clerk);
  const whole = actor && (await wholeDossier(db, actor, code));
  const issued = {
    superior: '',
    unit: '',
    place: '',
    phone: '',
    area: '',
    number: '',
    lookUpAt: '',
    illustrative: true,
  };
  const printed = { ...issued, at: Temporal.Now.instant(), says: await saysOf(db) };
  return whole && receiptData(whole, printed).note;
}

/** Takes the first version back, which needs a reason and goes once. */
async function takenBack(): Promise<void> {
  const [first] = (await wordedVersions(db)).filter(({ number }) => number === 1);
  const back = (key: string, why: string) =>
    served.post(paths.takeMessageBack('ready'), { key, why, version: first?.id ?? '' }, admin);
  expect((await back('message-back-1', '')).status).toBe(422);
  expect((await back('message-back-2', 'Dân hỏi nhiều')).location).toBe(`${at}?huy=1`);
  expect((await back('message-back-3', 'Dân hỏi nhiều')).text).toContain('đã thu lại rồi');
  const events = await db.rows<{ type: string }>(
    sql`select type from platform.events where stream_kind = 'message' order by seq`,
  );
  expect(events.map(({ type }) => type)).toEqual(['message.written', 'message.written', 'message.taken-back']);
  expect((await served.get(at, admin)).text).toMatch(/Đã thu lại \(Ngô Quang Vinh, [^)]*\): Dân hỏi nhiều/);
}

test('a paper keeps the words of its own instant: what is worded or taken back later changes nothing of it', () => {
  const instant = (day: string) => Temporal.Instant.from(`2019-02-${day}T09:00:00+07:00`);
  const version: Worded = {
    ...{ id: 'one', message: 'recall-apology', number: 1, valid_from: Temporal.PlainDate.from('2019-02-12') },
    ...{ vi: 'Chúng tôi thành thật xin lỗi.', en: null, why: 'Thử', written_at: instant('11'), written_by: null },
    ...{ taken_back_at: instant('15'), taken_back_by: null, taken_back_why: 'Thử' },
  };
  const told = (day: string): string => saysBy([version])('recall-apology', instant(day), {});
  const [house, own] = [houseWords('recall-apology').vi, version.vi];
  expect(['10', '11', '12', '14', '15', '20'].map(told)).toEqual([house, house, own, own, house, house]);
});
