import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { openInside } from '#test/support/inside.ts';
import { canReadPapers, readPaper } from '#test/support/paper.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { receive, withdraw } from '../index.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const clerk = 'pham.thu.trang';
const book = '/can-bo/so-theo-doi';
const days = 'quay=mot-cua-huyen&tu=21/02/2019&den=22/02/2019';
const codes: string[] = [];

beforeAll(async () => {
  for (const n of Array.from({ length: 53 }, (_, i) => i)) {
    const reception = await receptionOf(db, {
      counter: 'mot-cua-huyen',
      procedure: 'dang-ky-thanh-lap-ho-kinh-doanh',
      name: n === 7 ? 'Lò Văn "Ứng", con' : 'Quàng Thị Sổ',
      identity: String(40_500_000 + n).padStart(9, '0'),
    });
    // Three of the same minute: the code tells them apart.
    const at = `2019-02-${n < 30 ? 21 : 22}T08:${String(Math.min(n % 30, 20)).padStart(2, '0')}`;
    const received = await as(db, { login: clerk, at }, (deed) => receive(deed, { ...reception, outsideHours: true }));
    if (!received.ok) throw new Error(JSON.stringify(received.reasons));
    codes.push(received.value.code);
  }
});

const page = (query: string, login = clerk) => ask({ url: `${book}?${query}`, as: login });
const codesIn = (html: string): string[] =>
  [...html.matchAll(/\/can-bo\/ho-so\/([0-9A-Z.-]+)"/g)].map(([, code]) => code ?? '');

describe('the follow-up book of a counter', () => {
  it('is read from its first line to its last, a page after a page, none twice and none left out', async () => {
    const read: string[] = [];
    let next: string | undefined = `${book}?${days}`;
    while (next) {
      const { text, status } = await ask({ url: next, as: clerk });
      expect(status).toBe(200);
      read.push(...codesIn(text));
      next = /href="([^"]+)" rel="next"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(read).toEqual(codes);
  });

  it('goes to a spreadsheet whole: every line is found again, in CSV and in Excel', async () => {
    const csv = await ask({ url: `${book}.csv?${days}`, as: clerk });
    expect(csv.type).toContain('text/csv');
    const rows = parseCsv(csv.text);
    expect(rows.slice(1).map((row) => [row[0], row[1]])).toEqual(codes.map((code, n) => [String(n + 1), code]));
    expect(rows[8]?.[4]).toBe('Lò Văn "Ứng", con');
    expect(rows[1]?.slice(8, 10)).toEqual(['21/02/2019 08:00', '26/02/2019 17:00']);
    const xlsx = await ask({ url: `${book}.xlsx?${days}`, as: clerk });
    const sheet = (await readXlsx(new Uint8Array(xlsx.bytes))).sheets[0];
    expect(sheet?.rows.slice(1).map((row) => row[1])).toEqual(codes);
    expect(sheet?.rows[0]).toEqual(rows[0]);
  });

  it('says what became of a dossier that ended without a result', async () => {
    const code = codes[1] ?? '';
    const asked = { standing: 'owner', name: '', identity: '', reason: 'Đổi ý, không làm nữa' } as const;
    await as(db, { login: clerk, at: '2019-02-22T10:00' }, (deed) => withdraw(deed, { code, seq: null }, asked));
    const rows = parseCsv((await ask({ url: `${book}.csv?${days}&trang-thai=withdrawn`, as: clerk })).text);
    expect(rows.slice(1).map((row) => [row[1], row[15]])).toEqual([[code, 'Công dân đã rút ngày 22/02/2019']]);
  });

  it('is narrowed to one field, and says where there is nothing', async () => {
    const { text } = await page(`${days}&linh-vuc=ho-tich`);
    expect(text).toContain('Không có hồ sơ nào trong kỳ này.');
  });

  it('of days that cannot be read says so, and gives no file', async () => {
    for (const [method, url] of [
      ['GET', book],
      ['GET', `${book}.csv`],
      ['POST', `${book}.pdf`],
    ] as const) {
      const form = method === 'POST' ? { key: newId() } : undefined;
      const { status, text } = await ask({ method, url: `${url}?tu=mai&den=01/01/2019`, as: clerk, form });
      expect([url, status]).toEqual([url, 422]);
      expect(text).toContain('Ghi ngày theo dạng 20/02/2019.');
    }
    expect((await page('tu=05/02/2019&den=01/02/2019')).text).toContain('Đến ngày phải bằng hoặc sau từ ngày.');
  });

  it('is closed to who reads no dossiers at that counter', async () => {
    expect((await page('quay=mot-cua-xa-thanh-xuong')).status).toBe(404);
    expect((await page(days, 'do.minh.chau')).status).toBe(404);
  });

  it('remembers who took a copy of it', async () => {
    const told = await db.rows<{ purpose: string }>(
      sql`select distinct purpose from platform.access_log where subject_kind = 'follow-up-book' order by 1`,
    );
    expect(told.map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(['csv', 'look', 'xlsx']));
  });

  it.skipIf(!canReadPapers)('is printed in the columns of Mẫu 06, with every line', async () => {
    const url = `${book}.pdf?${days}`;
    expect((await ask({ url, as: clerk })).status).toBe(303);
    await ask({ method: 'POST', url, as: clerk, form: { key: newId() } });
    const { bytes, type } = await ask({ url, as: clerk });
    const { text: listed } = await page(days);
    for (const said of ['Các bản đã in', 'Bản đầu', 'ban=0']) expect(listed).toContain(said);
    expect(type).toBe('application/pdf');
    const text = readPaper(new Uint8Array(bytes)).pages.join(' ');
    for (const said of [
      'SỔ THEO DÕI HỒ SƠ',
      'từ ngày 21/02/2019 đến ngày 22/02/2019',
      'Ký nhận',
      'Ghi chú',
      'Số hồ sơ: 53',
    ])
      expect(text).toContain(said);
    expect(codes.filter((code) => !text.replace(/[\s\u200b]/g, '').includes(code))).toEqual([]);
  });
});
