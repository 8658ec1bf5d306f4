import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { openFiles } from '#platform/files/index.ts';
import type { House } from '#platform/house/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { changed, everyRow } from '#test/support/rows.ts';
import { serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { business, walked } from '#test/support/walked.ts';
import { papersOf } from '../dossier/paper.store.ts';
import { dossierByCode } from '../index.ts';
import { paths } from '../paths.ts';
import { dossierOfficeRoutes } from '../web.tsx';
import { byPosition, decideScans, unscanned } from './digitise.rules.ts';

const { db, ownerUrl, close } = await worldDatabase();
const owner = new pg.Client({ connectionString: ownerUrl });
await owner.connect();
const folder = mkdtempSync(join(tmpdir(), 'motcua-scans-'));
const workshop = { files: openFiles(folder) } as unknown as Pick<House, 'files' | 'press'>;
const now = Temporal.Instant.from('2019-02-20T14:00:00+07:00');
const served = await serveRoutes(db, dossierOfficeRoutes, { workshop, now });
const [counter, officer, elsewhere] = await Promise.all(
  [business.clerk, business.officer, 'lo.thi.thuy'].map((login) => tokenOf(db, login)),
);
afterAll(async () => {
  await served.close();
  await owner.end();
  await close();
  rmSync(folder, { recursive: true, force: true });
});

let serial = 0;
const received = (to: 'received' | 'assigned' = 'received') =>
  walked(db, {
    way: business,
    day: '2019-02-20',
    to,
    name: 'Lò Văn Quét',
    identity: String(46_200_000 + serial++).padStart(9, '0'),
  });
const dossier = async (code: string) => (await dossierByCode(db, code))!;
const waiting = async (code: string) => unscanned(await papersOf(db, (await dossier(code)).id));
const pdf = (text: string) => Buffer.from(`%PDF-1.4\n% ${text}\n`);
const send = async (code: string, files: Readonly<Record<string, Buffer | string>>, token = counter) =>
  served.send(
    paths.act(code, 'so-hoa'),
    { key: `scans-${String(++serial).padStart(6, '0')}`, seq: String((await dossier(code)).seq), ...files },
    token,
  );
const list = async (token = counter, query = '?quay=mot-cua-huyen') =>
  parseCsv((await served.get(`/can-bo/chua-so-hoa.csv${query}`, token)).text).slice(1) as string[][];
const missing = async (code: string) => (await list()).find(([first]) => first === code)?.[6];

describe('what is received first and scanned later', () => {
  const lies = { position: 1, original: 1, copy: 0, shared: false, file_digest: null };

  test('waits for a scan only where a paper lies in this very folder and has none', () => {
    const papers = [
      lies,
      { ...lies, position: 2, original: 0 },
      { ...lies, position: 3, shared: true },
      { ...lies, position: 4, file_digest: 'a'.repeat(64) },
    ];
    expect(unscanned(papers).map(({ position }) => position)).toEqual([1]);
    expect(decideScans(papers, new Map())).toMatchObject({ reasons: [{ reason: 'no-scan' }] });
    for (const at of [2, 3, 4, 9])
      expect(decideScans(papers, byPosition(new Map([[String(at), 'b'.repeat(64)]])))).toMatchObject({
        reasons: [{ reason: 'scanned-before' }],
      });
    expect(decideScans(papers, new Map([[1, 'b'.repeat(64)]])).ok).toBe(true);
  });

  test('stands in the list of its counter until every paper has its scan, and is read on its page', async () => {
    const code = await received();
    const papers = await waiting(code);
    expect(papers.length).toBeGreaterThan(1);
    expect(await missing(code)).toBe(String(papers.length));
    const [first, ...others] = papers;
    expect((await send(code, { [`scan.${first?.position}`]: pdf('một') })).location).toContain('vua=so-hoa');
    expect(await missing(code)).toBe(String(papers.length - 1));
    const kept = await served.get(paths.scan(code, first?.position ?? 0), officer);
    expect([kept.status, kept.bytes.toString()]).toEqual([200, pdf('một').toString()]);
    const { text } = await served.get('/can-bo/chua-so-hoa?quay=mot-cua-huyen', counter);
    for (const said of [code, `${papers.length - 1}/${papers.length}`, `${code}#digitise-scans`])
      expect(text).toContain(said);
    await send(code, Object.fromEntries(others.map(({ position }) => [`scan.${position}`, pdf(`tờ ${position}`)])));
    expect(await missing(code)).toBeUndefined();
    const page = await served.get(paths.dossier(code), counter);
    expect(page.text).toContain('Số hóa giấy tờ');
    expect(page.text).not.toContain('id="digitise-scans"');
  });

  test('is taken back by whoever pressed it, and leaves no row', async () => {
    const code = await received();
    const [paper] = await waiting(code);
    const scan = { [`scan.${paper?.position}`]: pdf('nhầm') };
    const before = await everyRow(owner);
    expect((await send(code, scan)).status).toBe(303);
    expect((await waiting(code)).map(({ position }) => position)).not.toContain(paper?.position);
    const { seq } = await dossier(code);
    const undo = { key: `undo-scan-${++serial}`, seq: String(seq), reason: 'Quét nhầm giấy' };
    expect((await served.post(paths.act(code, 'thu-lai'), undo, counter)).status).toBe(303);
    // The file itself stays kept, as at reception: only that it belongs to the paper is taken back.
    expect(changed(before, await everyRow(owner)).sort()).toEqual(['documents.files', 'documents.uploads']);
  });

  test('may be scanned by the office where the folder lies, by no other, and never twice', async () => {
    const code = await received('assigned');
    const [paper] = await waiting(code);
    const at = `scan.${paper?.position}`;
    expect((await send(code, { [at]: pdf('ở xã') }, elsewhere)).status).toBe(404);
    expect((await send(code, { [at]: pdf('ở phòng') }, officer)).status).toBe(303);
    const twice = await send(code, { [at]: pdf('lần nữa') });
    expect([twice.status, twice.text.includes('đã có bản quét')]).toEqual([422, true]);
    expect((await send(code, {})).text).toContain('Chọn ít nhất một tệp quét');
  });

  test('minutes and photographs of a place are laid in by the office while it works on the dossier, and taken back', async () => {
    const code = await received('assigned');
    const { id } = await dossier(code);
    const handedIn = (await papersOf(db, id)).length;
    expect((await served.get(paths.dossier(code), officer)).text).toContain(
      'name="scan.anh-1" accept="image/jpeg,image/png"',
    );
    const brought = { 'scan.bien-ban': pdf('biên bản'), 'scan.anh-1': pdf('ảnh') };
    expect((await send(code, brought, officer)).location).toContain('vua=so-hoa');
    const added = (await papersOf(db, id)).slice(handedIn);
    expect(added.map(({ name, added_by, original }) => [name, added_by, original])).toEqual([
      ['Biên bản kiểm tra, xác minh', 'field', 1],
      ['Ảnh chụp tại thực địa', 'field', 0],
    ]);
    const kept = await served.get(paths.scan(code, added[0]?.position ?? 0), counter);
    expect(kept.bytes.toString()).toBe(pdf('biên bản').toString());
    const undo = { key: `undo-scan-${++serial}`, seq: String((await dossier(code)).seq), reason: 'Chụp nhầm thửa' };
    expect((await served.post(paths.act(code, 'thu-lai'), undo, officer)).status).toBe(303);
    expect((await papersOf(db, id)).length).toBe(handedIn);
    const early = await send(await received(), { 'scan.anh-1': pdf('sớm') });
    expect([early.status, early.text.includes('không đưa thêm biên bản')]).toEqual([422, true]);
  });

  test('a file that is no scan is refused, what came with it stays in the form, and a made-up digest is no file', async () => {
    const code = await received();
    const [one, two] = await waiting(code);
    const mixed = await send(code, {
      [`scan.${one?.position}`]: pdf('đúng'),
      [`scan.${two?.position}`]: Buffer.from('chỉ là chữ'),
    });
    expect(mixed.status).toBe(422);
    expect(mixed.text).toMatch(new RegExp(`name="scanned.${one?.position}" value="[0-9a-f]{64}"`));
    expect((await waiting(code)).length).toBeGreaterThan(1);
    const invented = await send(code, { [`scanned.${one?.position}`]: 'f'.repeat(64) });
    expect([invented.status, invented.text.includes('Không thấy tệp quét')]).toEqual([422, true]);
  });
});
