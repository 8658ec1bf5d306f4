import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
import { judgeTemplate } from './judge.ts';
import { broughtVersions } from './template.store.ts';
import { inForce } from './templates.ts';

const { db, close } = await worldDatabase();
const folder = mkdtempSync(join(tmpdir(), 'motcua-templates-'));
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
const at = paths.template('to-trinh');
const form = (more: Readonly<Record<string, string | Buffer>>) => ({
  ...{ key: `template-${++serial}-key`, do: 'look', from: '20/02/2019', why: 'Theo góp ý của Phòng Tư pháp', ...more },
});
const look = (file: Buffer, more = {}) => served.send(at, form({ file, ...more }), admin);
const hidden = (text: string): string => /name="digest" value="(\w+)"/.exec(text)?.[1] ?? '';
const text = (bytes: Buffer): string => {
  const read = readWord(bytes);
  return read.ok ? read.value.lines.join('\n') : '';
};

describe('a template', () => {
  test('that came with the house holds no tag nobody knows', async () => {
    for (const name of ['to-trinh', 'tra-ho-so', 'xac-nhan-hon-nhan'])
      expect([name, await judgeTemplate(readFileSync(`db/seed/word/${name}.docx`))]).toEqual([name, []]);
  });

  test('with unknown tags, tags out of place and braces that do not close is refused with all of them at once', async () => {
    const bad = await look(docx(p('{chủ nhà} {tên giấy tờ} {số nhà}') + p('{chủ hồ sơ')), {
      from: '19/02/2019',
      why: 'ok 123',
    });
    expect(bad.status).toBe(422);
    for (const said of ['{chủ nhà}, {số nhà}', '{tên giấy tờ}', 'chưa đóng', 'Ngày đã qua', 'Ghi rõ lý do'])
      expect(bad.text).toContain(said);
    expect(await broughtVersions(db)).toEqual([]);
  });

  test('is looked at before it is written, filled for officers from its day, and taken back', async () => {
    const mine = docx(p('Tờ trình kiểu mới về hồ sơ {mã hồ sơ} của {CHỦ HỒ SƠ}'));
    const seen = await look(mine);
    expect(seen.text).toContain('Tờ trình kiểu mới về hồ sơ 000.00.29.H18-190220-9999 của NGUYỄN VĂN MẪU');
    expect(await broughtVersions(db)).toEqual([]);
    const digest = hidden(seen.text);
    expect((await served.post(at, form({ do: 'write', digest }) as Record<string, string>, admin)).location).toBe(
      `${at}?ghi=1`,
    );
    const again = await served.post(at, form({ do: 'write', digest }) as Record<string, string>, admin);
    expect(again.text).toContain('giống hệt bản đưa lên gần nhất');
    const person = { name: 'Lò Văn Mới', identity: '046200001' };
    const code = await walked(db, { way: business, day: '2019-02-20', to: 'assigned', ...person });
    const filled = async () => text((await served.get(paths.filledDraft(code, 'to-trinh'), officer)).bytes);
    expect(await filled()).toBe(`Tờ trình kiểu mới về hồ sơ ${code} của LÒ VĂN MỚI`);
    const [version] = await broughtVersions(db);
    const back = { key: 'template-back-key', version: version?.id ?? '', why: 'Thử xong' };
    expect((await served.post(paths.takeTemplateBack('to-trinh'), { ...back, why: 'ok' }, admin)).status).toBe(422);
    expect(
      (await served.post(paths.takeTemplateBack('to-trinh'), { ...back, key: 'template-back-2' }, admin)).status,
    ).toBe(303);
    expect(await filled()).toContain('TỜ TRÌNH');
    const events = await db.rows<{ type: string }>(
      sql`select type from platform.events where stream_kind = 'template' order by seq`,
    );
    expect(events.map(({ type }) => type)).toEqual(['template.brought', 'template.taken-back']);
  });

  test('is not there for whoever does not keep the catalogue', async () => {
    for (const url of [paths.templates(), at, paths.templateFile('to-trinh', 'mau.docx')])
      expect([url, (await served.get(url, officer)).status]).toEqual([url, 404]);
  });
});

test('of two versions the one that began last holds; of one day the last brought; one that waits or was taken back does not', () => {
  const from = (day: string, number: number, back = false) => ({
    ...{ valid_from: Temporal.PlainDate.from(day), number, taken_back_at: back ? now : null },
  });
  const all = [from('2019-03-01', 4), from('2019-02-01', 3), from('2019-02-01', 2), from('2019-02-10', 1, true)];
  expect(inForce(all, Temporal.PlainDate.from('2019-02-20'))?.number).toBe(3);
  expect(inForce(all, Temporal.PlainDate.from('2019-03-01'))?.number).toBe(4);
  expect(inForce(all, Temporal.PlainDate.from('2019-01-31'))).toBeUndefined();
});
