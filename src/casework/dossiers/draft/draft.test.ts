import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { openFiles } from '#platform/files/index.ts';
import type { House } from '#platform/house/index.ts';
import { newId } from '#platform/id/index.ts';
import { readWord } from '#platform/word/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { changed, everyRow } from '#test/support/rows.ts';
import { serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { business, walked } from '#test/support/walked.ts';
import { docx, p } from '../../../../tools/word.ts';
import { dossierByCode } from '../index.ts';
import { paths } from '../paths.ts';
import { dossierOfficeRoutes } from '../web.tsx';
import { draftsOf } from './draft.store.ts';

const { db, ownerUrl, close } = await worldDatabase();
const owner = new pg.Client({ connectionString: ownerUrl });
await owner.connect();
const folder = mkdtempSync(join(tmpdir(), 'motcua-drafts-'));
const workshop = { files: openFiles(folder) } as unknown as Pick<House, 'files' | 'press'>;
const now = Temporal.Instant.from('2019-02-20T14:00:00+07:00');
const served = await serveRoutes(db, dossierOfficeRoutes, { workshop, now });
const officer = await tokenOf(db, business.officer);
const counter = await tokenOf(db, business.clerk);
afterAll(async () => {
  await served.close();
  await owner.end();
  await close();
  rmSync(folder, { recursive: true, force: true });
});

let serial = 0;
const code = await walked(db, {
  ...{ way: business, day: '2019-02-20', to: 'assigned', name: 'Lò Văn Thảo', identity: '046100001' },
});
const dossier = async () => (await dossierByCode(db, code))!;
const put = async (file: Buffer | undefined, token = officer, template = 'to-trinh') =>
  served.send(
    paths.act(code, 'du-thao'),
    {
      ...{ key: `draft-put-${++serial}`, seq: String((await dossier()).seq), template },
      ...(file ? { file } : {}),
    },
    token,
  );
const text = (bytes: Buffer): string => {
  const read = readWord(bytes);
  return read.ok ? read.value.lines.join('\n') : '';
};
const drafts = async () => draftsOf(db, (await dossier()).id);

describe('a draft in Word', () => {
  test('is taken filled with the facts of the dossier, by whoever settles it', async () => {
    const filled = await served.get(paths.filledDraft(code, 'to-trinh'), officer);
    expect(filled.status).toBe(200);
    for (const said of ['Lò Văn Thảo', code, 'TỜ TRÌNH', 'Điện Biên, ngày 20 tháng 02 năm 2019'])
      expect(text(filled.bytes)).toContain(said);
    expect(text(filled.bytes)).not.toMatch(/[{}]|undefined/);
    expect((await served.get(paths.filledDraft(code, 'to-trinh'), counter)).status).toBe(404);
    expect((await served.get(paths.filledDraft(code, 'xac-nhan-hon-nhan'), officer)).status).toBe(404);
  });

  test('is put back as versions that all stay, each with who, when and its SHA-256', async () => {
    const filled = await served.get(paths.filledDraft(code, 'to-trinh'), officer);
    const second = docx(p(`Tờ trình về hồ sơ ${code}`));
    for (const file of [filled.bytes, second]) expect((await put(file)).status).toBe(303);
    const digest = createHash('sha256').update(second).digest('hex');
    expect((await drafts()).map(({ number }) => number)).toEqual([2, 1]);
    expect((await drafts())[0]).toMatchObject({ digest, bytes: second.length, put_at: now });
    const kept = await served.get(paths.draft(code, 'to-trinh', 2), counter);
    expect([kept.status, kept.bytes.equals(second)]).toEqual([200, true]);
    const { text: page } = await served.get(paths.dossier(code), officer);
    expect(page).toContain(digest);
    expect(page).toContain('mới nhất, đi kèm trình ký');
  });

  test('of another dossier, with open tags, unchanged, no Word file or none at all is refused with all that is against it', async () => {
    const before = (await drafts()).length;
    const wrong = await put(docx(p('Kính gửi {chủ hồ sơ}, {#giấy tờ}{tên giấy tờ}{/giấy tờ}')));
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('không có tên chủ hồ sơ');
    expect(wrong.text).toContain('{chủ hồ sơ}, {#giấy tờ}, {tên giấy tờ}, {/giấy tờ}');
    expect((await put(docx(p(`Tờ trình về hồ sơ ${code}`)))).text).toContain('giống hệt bản mới nhất');
    expect((await put(Buffer.from('%PDF-1.7'))).text).toContain('không phải văn bản Word');
    expect((await put(undefined, officer, '')).text).toContain('Chọn bản soạn của mẫu nào');
    expect((await put(docx(p(code)), counter)).status).toBe(422);
    expect(await drafts()).toHaveLength(before);
  });

  test('put back by mistake is taken back: all rows but the file and the events are as before', async () => {
    const before = await everyRow(owner);
    expect((await put(docx(p('Lò Văn Thảo, nhầm mẫu')))).status).toBe(303);
    const form = { key: newId(), seq: String((await dossier()).seq), reason: 'Nhầm tệp' };
    expect((await served.post(paths.act(code, 'thu-lai'), form, officer)).status).toBe(303);
    expect(changed(before, await everyRow(owner)).sort()).toEqual(['documents.files', 'documents.uploads']);
  });
});
