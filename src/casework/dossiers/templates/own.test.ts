import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { openFiles } from '#platform/files/index.ts';
import type { House } from '#platform/house/index.ts';
import { readWord } from '#platform/word/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { business, walked } from '#test/support/walked.ts';
import { docx, p } from '../../../../tools/word.ts';
import { paths } from '../paths.ts';
import { dossierOfficeRoutes, templateRoutes } from '../web.tsx';
import { freeKey, isFor, readOwn } from './own.rules.ts';
import { ownTemplates } from './own.store.ts';
import { broughtVersions } from './template.store.ts';

const { db, close } = await worldDatabase();
const folder = mkdtempSync(join(tmpdir(), 'motcua-own-templates-'));
const workshop = { files: openFiles(folder) } as unknown as Pick<House, 'files' | 'press'>;
const now = Temporal.Instant.from('2019-02-20T14:00:00+07:00');
const served = await serveRoutes(db, [...dossierOfficeRoutes, ...templateRoutes], { workshop, now });
const admin = await tokenOf(db, 'ngo.quang.vinh');
const officer = await tokenOf(db, business.officer);
afterAll(async () => {
  await served.close();
  await close();
  rmSync(folder, { recursive: true, force: true });
});

let serial = 0;
const opinion = docx(p('Phòng hỏi ý kiến về hồ sơ {mã hồ sơ} của {chủ hồ sơ}'));
const key = 'rieng-cong-van-xin-y-kien';
const form = (more: Readonly<Record<string, string | Buffer>> = {}) => ({
  ...{ key: `own-template-${++serial}`, do: 'look', from: '20/02/2019', why: 'Xin ý kiến phòng khác', english: '' },
  ...{ name: 'Công văn xin ý kiến', procedures: 'dang-ky-thanh-lap-ho-kinh-doanh', ...more },
});
const text = (bytes: Buffer): string => {
  const read = readWord(bytes);
  return read.ok ? read.value.lines.join('\n') : '';
};
const drop = (why: string) => served.post(paths.dropTemplate(key), { key: `own-template-${++serial}`, why }, admin);

describe('a template of the district’s own', () => {
  test('is refused with all that is wrong at once: its name, its file, its day, what it is for', async () => {
    const file = docx(p('{chủ nhà}'));
    const bad = await served.send(
      paths.newTemplate(),
      form({ file, name: 'tờ trình  và dự thảo văn bản trả lời', fields: 'khong-co', from: '19/02/2019', why: 'x' }),
      admin,
    );
    expect(bad.status).toBe(422);
    for (const said of ['Đã có mẫu tên này', '{chủ nhà}', 'Ngày đã qua', 'Ghi rõ lý do', 'không còn trong danh mục'])
      expect(bad.text).toContain(said);
    expect((await served.send(paths.newTemplate(), form({ name: 'x' }), admin)).text).toContain('Chọn tệp Word');
    const { text } = await served.get(paths.newTemplate(), admin);
    // Seventy fields lie under the offices that settle them.
    expect(text).toMatch(/Phòng Tài chính – Kế hoạch<[^(]*\(\d+ lĩnh vực\)/);
    expect(text).toContain('Các xã');
    expect(await ownTemplates(db)).toEqual([]);
  });

  test('is looked at, written once, filled for its procedure alone, and taken back until a draft is written with it', async () => {
    const seen = await served.send(paths.newTemplate(), form({ file: opinion }), admin);
    expect(seen.text).toContain('Phòng hỏi ý kiến về hồ sơ 000.00.29.H18-190220-9999 của Nguyễn Văn Mẫu');
    expect(await ownTemplates(db)).toEqual([]);
    const digest = /name="digest" value="(\w+)"/.exec(seen.text)?.[1] ?? '';
    const write = form({ do: 'write', digest }) as Record<string, string>;
    for (const _ of ['pressed', 'pressed again'])
      expect((await served.post(paths.newTemplate(), write, admin)).location).toBe(`${paths.template(key)}?them=1`);
    expect((await served.get(paths.template(key), admin)).text).toContain('Mẫu riêng của huyện');
    const person = { name: 'Lò Văn Ý', identity: '046200002' };
    const code = await walked(db, { way: business, day: '2019-02-20', to: 'assigned', ...person });
    const offered = async () => (await served.get(paths.dossier(code), officer)).text.includes('Công văn xin ý kiến');
    const filled = () => served.get(paths.filledDraft(code, key), officer);
    expect(await offered()).toBe(true);
    expect(text((await filled()).bytes)).toBe(`Phòng hỏi ý kiến về hồ sơ ${code} của Lò Văn Ý`);
    await takenBackAndAnew(async () => [await offered(), (await filled()).status]);
  });

  test('stays once a draft was written with it; its versions are taken back to stop using it', async () => {
    const again = 'rieng-cong-van-xin-y-kien-2';
    const [draft] = await db.rows<{ code: string; seq: number }>(
      sql`select code, seq::int from dossiers.dossiers where owner_name = 'Lò Văn Ý'`,
    );
    const code = draft?.code ?? '';
    const bytes = (await served.get(paths.filledDraft(code, again), officer)).bytes;
    const put = { key: `own-template-${++serial}`, seq: String(draft?.seq), template: again, file: bytes };
    expect((await served.send(paths.act(code, 'du-thao'), put, officer)).location).toContain('vua=du-thao');
    const kept = await served.get(paths.draft(code, again, 1), officer);
    expect(kept.bytes.equals(bytes)).toBe(true);
    const refused = await served.post(
      paths.dropTemplate(again),
      { key: `own-template-${++serial}`, why: 'Không dùng nữa' },
      admin,
    );
    expect([refused.status, refused.text.includes('Đã có dự thảo theo mẫu này')]).toEqual([422, true]);
    const version = (await broughtVersions(db)).find(({ template }) => template === again)?.id ?? '';
    const back = { key: `own-template-${++serial}`, version, why: 'Không dùng nữa' };
    expect((await served.post(paths.takeTemplateBack(again), back, admin)).status).toBe(303);
    expect((await served.get(paths.filledDraft(code, again), officer)).status).toBe(404);
    expect((await served.get(paths.dossier(code), officer)).text).toContain('Công văn xin ý kiến');
    expect((await served.get(paths.template(again), admin)).text).toContain('Thôi dùng');
  });

  test('is not there for whoever does not keep the catalogue', async () => {
    expect((await served.get(paths.newTemplate(), officer)).status).toBe(404);
    expect((await served.send(paths.newTemplate(), form({ file: opinion }), officer)).status).toBe(404);
  });
});

/** Takes the first one back, which needs a reason; then one of the same name is added under a key of its own. */
async function takenBackAndAnew(asOfficer: () => Promise<unknown>): Promise<void> {
  expect((await drop('ok')).status).toBe(422);
  expect((await drop('Nhầm tên')).location).toBe(`${paths.template(key)}?bo=1`);
  expect(await asOfficer()).toEqual([false, 404]);
  expect((await drop('Nhầm tên')).text).toContain('đã thu lại rồi');
  const bringing = { key: `own-template-${++serial}`, do: 'look', from: '20/02/2019', why: 'Đưa bản khác lên' };
  const page = await served.send(paths.template(key), { ...bringing, file: docx(p('{mã hồ sơ}')) }, admin);
  const digest = /name="digest" value="(\w+)"/.exec(page.text)?.[1] ?? '';
  const brought = await served.post(paths.template(key), { ...bringing, do: 'write', digest }, admin);
  expect([brought.status, brought.text.includes('đã thu lại rồi')]).toEqual([422, true]);
  const [first] = await broughtVersions(db);
  const write = form({ do: 'write', digest: first?.digest ?? '' }) as Record<string, string>;
  expect((await served.post(paths.newTemplate(), write, admin)).location).toContain(`${key}-2?them=1`);
  const events = await db.rows<{ type: string }>(
    sql`select type from platform.events where stream_kind = 'template' order by stream_id, seq`,
  );
  const second = ['template.added', 'template.brought'];
  expect(events.map(({ type }) => type).toSorted()).toEqual([...second, ...second, 'template.dropped'].toSorted());
}

test('a template is for its procedures and fields, or for every one; a key is never given twice', () => {
  const marriage = { key: 'ket-hon', fieldKey: 'ho-tich', settlingId: 'tu-phap' };
  const fits = (procedures: string[], fields: string[], units: string[] = []) =>
    isFor({ units, procedures, fields }, marriage);
  expect([fits([], []), fits(['ket-hon'], []), fits([], ['ho-tich']), fits(['khai-sinh'], ['dat-dai'])]).toEqual([
    ...[true, true, true, false],
  ]);
  expect([fits([], [], ['tu-phap']), fits(['ket-hon'], [], ['noi-vu'])]).toEqual([true, false]);
  expect([freeKey('Giấy mời (lần 2)', []), freeKey('***', ['rieng-mau'])]).toEqual([
    'rieng-giay-moi-lan-2',
    'rieng-mau-2',
  ]);
  expect(freeKey(`${'x'.repeat(47)} y`, []).length).toBeLessThanOrEqual(60);
});

test('what is typed is read whole; two templates of one name could not be told apart', () => {
  const typed = {
    name: ' Giấy  mời ',
    english: '',
    units: [],
    procedures: [],
    fields: [],
    from: '20/02/2019',
    why: 'Mời họp',
  };
  const standing = { names: ['Tờ trình'], units: [], procedures: [], fields: [] };
  const day = Temporal.PlainDate.from('2019-02-20');
  expect(readOwn(typed, day, standing)).toMatchObject({ ok: true, value: { name: 'Giấy mời', why: 'Mời họp' } });
  expect(readOwn({ ...typed, name: 'TỜ TRÌNH' }, day, standing)).toMatchObject({ reasons: [{ reason: 'name-taken' }] });
});
