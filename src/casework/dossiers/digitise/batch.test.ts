import { afterAll, describe, expect, test } from 'vitest';
import { openInside } from '#test/support/inside.ts';
import { withFiles } from '#test/support/multipart.ts';
import { canReadPapers, readPaper, skippedWithoutPoppler } from '#test/support/paper.ts';
import { photographed, scannedPdf } from '#test/support/scanner.ts';
import { business, walked } from '#test/support/walked.ts';
import { papersOf } from '../dossier/paper.store.ts';
import { dossierByCode } from '../index.ts';
import { paths } from '../paths.ts';
import { placed } from './batch.rules.ts';
import { unscanned } from './digitise.rules.ts';

const code = '000.00.29.H18-190220-0012';
const lying = [
  { position: 1, name: 'Giấy đề nghị' },
  { position: 2, name: 'Bản sao CMND' },
];
const part = (of: string | undefined, position: number, ...pages: number[]) => ({
  sheet: of === undefined ? undefined : { code: of, position },
  pages,
});

test('what lies behind a sheet of this dossier is the scan of its paper', () => {
  const [first, second] = [part(code, 1, 1, 2), part(code, 2, 4)];
  expect(placed([first, second], { code, lying })).toEqual({
    scans: new Map([
      [1, first],
      [2, second],
    ]),
    reasons: [],
  });
});

test('what finds no place is told whole, each with its pages, and the rest keeps its place', () => {
  const good = part(code, 1, 2);
  const other = '000.00.29.H18-190220-0099';
  const parts = [
    part(undefined, 0, 0),
    good,
    part(code, 2),
    part(code, 7, 5),
    part(other, 1, 7),
    part(undefined, 0, 9),
  ];
  expect(placed(parts, { code, lying })).toEqual({
    scans: new Map([[1, good]]),
    reasons: [
      { reason: 'nowhere', pages: [1] },
      { reason: 'nothing-behind', name: 'Bản sao CMND' },
      { reason: 'not-in-folder', position: 7, pages: [6] },
      { reason: 'of-another', code: other, pages: [8] },
      { reason: 'nowhere', pages: [10] },
    ],
  });
  expect(placed([part(undefined, 0, 0, 1)], { code, lying }).reasons).toEqual([{ reason: 'no-separator' }]);
});

describe.skipIf(!canReadPapers)(`a folder scanned as a whole${skippedWithoutPoppler}`, () => {
  const opened = openInside();
  afterAll(async () => (await opened).close());

  const folder = async (name: string, identity: string) => {
    const { db, ask } = await opened;
    const code = await walked(db, { way: business, day: '2019-02-20', to: 'received', name, identity });
    const dossier = async () => (await dossierByCode(db, code))!;
    let seq: number | undefined;
    const lying = async () => papersOf(db, (await dossier()).id);
    const print = async (form: string) => {
      const press = { method: 'POST' as const, url: paths.print(code, form), as: business.clerk };
      const { location } = await ask({ ...press, form: { key: `${code}-${form}` } });
      return photographed((await ask({ url: location ?? '', as: business.clerk })).bytes);
    };
    const send = async (batch: Buffer, key = `batch-${code}-${batch.length}`) => {
      seq ??= (await dossier()).seq;
      const sent = withFiles({ batch, key, seq: String(seq) });
      const raw = { type: sent.type, body: sent.payload };
      return ask({ method: 'POST', url: paths.act(code, 'so-hoa'), as: business.clerk, raw });
    };
    return { code, lying, print, send };
  };

  test('is taken apart at its separator sheets: each paper has its own pages, as they were scanned', async () => {
    const { code, lying, print, send } = await folder('Lò Văn Tập', '046300001');
    const papers = unscanned(await lying());
    const sheets = await print('tach');
    expect(sheets.length).toBe(papers.length);
    const [page] = await print('01');
    const pages = sheets.flatMap((sheet, n) => [sheet, ...Array.from({ length: n + 1 }, () => page as Buffer)]);
    // The second press of the same button, as the first.
    for (let press = 0; press < 2; press++)
      expect((await send(scannedPdf(pages), 'tap-hai-lan')).location).toContain('vua=so-hoa');
    expect(unscanned(await lying())).toEqual([]);
    const { ask } = await opened;
    for (const [n, { position }] of papers.entries()) {
      const { bytes } = await ask({ url: paths.scan(code, position), as: business.officer });
      expect(readPaper(bytes).pages.length).toBe(n + 1);
    }
    // Each count stands beside its scan, so that the clerk compares it with the paper in hand.
    const folderPage = (await ask({ url: `/can-bo/ho-so/${code}`, as: business.clerk })).text;
    for (const n of papers.keys()) expect(folderPage).toContain(`(${n + 1} trang)`);
  });

  test('with a page before its first sheet keeps what found its place and names the page; without a sheet it says what to do', async () => {
    const { lying, print, send } = await folder('Lò Thị Tập', '046300002');
    const before = unscanned(await lying()).length;
    const [sheet] = await print('tach');
    const [page] = await print('01');
    const lost = await send(scannedPdf([page, sheet, page] as Buffer[]));
    expect(lost.status).toBe(422);
    expect(lost.text).toContain('Trang 1 đứng trước tờ phân cách đầu tiên');
    expect(lost.text).toMatch(/name="scanned\.1" value="[0-9a-f]{64}"/);
    expect((await send(scannedPdf([page as Buffer]))).text).toContain('Không thấy tờ phân cách nào trong tệp');
    expect((await send(Buffer.from('không phải PDF'))).text).toContain('Tệp quét cả tập không mở được');
    expect(unscanned(await lying()).length).toBe(before);
  });
});
