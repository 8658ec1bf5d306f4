import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decline, receive } from '#casework/dossiers/index.ts';
import { routes } from '#doors/routes.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { type Format, fileOf, mediaTypes, readTable } from '#platform/spreadsheet/index.ts';
import { certifiedAt } from '#test/support/certified.ts';
import { type Inside, openInside } from '#test/support/inside.ts';
import { paidSubject } from '#test/support/paid.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { stuckWork } from '#test/support/stuck.ts';
import { excused, type Visit, visits } from '../browser/visits.ts';
import { numbersAtCounter } from './numbers.ts';
import { type ShownTable, standingIn, tablesShown } from './shown.ts';
import { beside, withoutFile } from './without-file.ts';

let inside: Inside;
/** Pages whose thing is made here, beside those that the visits find. */
const made: Visit[] = [];

beforeAll(async () => {
  inside = await openInside();
  const { db } = inside;
  await stuckWork(db);
  await paidSubject(db);
  await certifiedAt(db, 'xa-thanh-xuong');
  const reception = await receptionOf(db, { counter: 'mot-cua-huyen', procedure: 'dang-ky-thanh-lap-ho-kinh-doanh' });
  await as(db, { login: 'pham.thu.trang', at: '2019-02-20T08:00' }, (deed) => receive(deed, reception));
  const declined = await as(db, { login: 'pham.thu.trang', at: '2019-02-20T08:05' }, async (deed) =>
    decline(deed, { oneStopId: (await unitByKey(db, 'mot-cua-huyen'))?.id ?? '', procedureId: null }, hostile),
  );
  if (!declined.ok) throw new Error(JSON.stringify(declined.reasons));
  await numbersAtCounter(inside);
  made.push({ route: '/can-bo/trinh-ky/:id', as: 'ca.van.sang', at: await laidBefore() });
});
afterAll(() => inside?.close());

/** What a citizen may well have typed, and a spreadsheet must neither calculate, cut nor split. */
const hostile = {
  name: '=HYPERLINK("http://x.example","Bấm")',
  identity: '040000123',
  address: 'Bản "Noong", đội 5; xã\nThanh Xương',
  phone: '0912000123',
  email: '',
  request: "'-2+3 <b>& ủy quyền_x000D_",
  ground: 'no-procedure',
  reason: '@SUM(A1:A9), không phải thủ tục của huyện',
  advice: '+84 215 3925 000: gọi trước khi đến',
} as const;

/** Lays what waits before a leader, as the page of the văn thư offers it. */
async function laidBefore(): Promise<string> {
  const [as, url] = ['ca.van.sang', '/can-bo/trinh-ky'];
  const { text } = await inside.ask({ url, as });
  const [unit, chon] = ['unit', 'chon'].map(
    (name) => new RegExp(`name="${name}"[^>]* value="([^"]+)"`).exec(text)?.[1],
  );
  const form = { key: 'laid-before-a-leader', do: 'list', unit: unit ?? '', chon: chon ?? '' };
  const { location } = await inside.ask({ method: 'POST', url, as, form });
  if (!location) throw new Error('nothing was laid before anybody');
  return location;
}

const served = new Set(routes.filter(({ method }) => method === 'GET').map(({ path }) => path));
const pages = [...served].filter((path) => !(path in excused) && !/\.(csv|xlsx)$/.test(path));

interface Seen {
  readonly as: string | undefined;
  readonly at: string;
  readonly html: string;
  readonly tables: readonly ShownTable[];
}

/** The pages of a route as they are found, with nothing pressed and not for the printer. */
async function see(path: string): Promise<Seen[]> {
  const found = [...visits, ...made].filter(
    ({ route, at, act, status }) => route === path && !act && !status && !at?.includes('xem=in'),
  );
  return Promise.all(
    found.map(async (visit) => {
      const at = await addressOf(visit);
      const { text: html } = await inside.ask({ url: at, as: visit.as });
      return { as: visit.as, at, html, tables: tablesShown(html) };
    }),
  );
}

async function addressOf({ route, at, from, as }: Visit): Promise<string> {
  if (!from) return at ?? route;
  const { text } = await inside.ask({ url: from, as });
  const link = new RegExp(`href="(${route.replace(/:\w+/g, '[^/?"]+')}(?:\\?[^"]*)?)"`, 'g');
  // A page of its own beside those of the route, such as the one that takes files, is none of them.
  const found = [...text.matchAll(link)].find(([, href = '']) => !served.has(href));
  if (!found?.[1]) throw new Error(`${from} has no link to ${route}`);
  return found[1].replaceAll('&amp;', '&');
}

const isList = (path: string): boolean => served.has(fileOf(path, 'csv')) && served.has(fileOf(path, 'xlsx'));

test('every page of the router with a table is a list that goes to Excel and CSV, or says why not', async () => {
  const silent: string[] = [];
  for (const path of pages.filter((one) => !isList(one) && !(one in withoutFile)))
    if ((await see(path)).some(({ tables }) => tables.some(({ rows }) => rows.length > 0))) silent.push(path);
  expect(silent).toEqual([]);
  expect(Object.keys(withoutFile).filter((path) => !pages.includes(path) || isList(path))).toEqual([]);
});

describe.each(pages.filter(isList))('%s', (path) => {
  test('offers both files, which say the same as each other and as the page', async () => {
    const seen = await see(path);
    expect(seen.length, 'nobody visits it').toBeGreaterThan(0);
    for (const page of seen) {
      const [csv, xlsx] = [await fileBehind(page, path, 'csv'), await fileBehind(page, path, 'xlsx')];
      expect(csv[0]?.length).toBeGreaterThan(1);
      expect(xlsx).toEqual(csv);
      const stands = standingIn(csv.slice(1));
      const own = page.tables.filter(
        ({ caption }) => !Object.keys(beside[path] ?? {}).some((begin) => caption.startsWith(begin)),
      );
      const lacking = own.map(({ caption, rows }) => [caption, rows.filter((row) => !stands(row))] as const);
      expect(lacking.filter(([, rows]) => rows.length > 0)).toEqual([]);
    }
  });
});

/** Follows the page's own link to its file, and reads it as the house reads what it is brought. */
async function fileBehind({ html, as, at }: Seen, path: string, format: Format): Promise<string[][]> {
  const link = [...html.matchAll(/href="([^"]+)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .find((href) => href.split('?')[0]?.endsWith(`.${format}`));
  if (!link) throw new Error(`${at} has no link to its ${format}`);
  expect(fileOf(path, format).split('/').length).toBe(link.split('?')[0]?.split('/').length);
  const answer = await inside.ask({ url: link, as });
  expect(answer.status, link).toBe(200);
  expect(answer.type).toBe(mediaTypes[format]);
  const read = await readTable(answer.bytes);
  if (!read.ok) throw new Error(`${link}: ${read.reasons}`);
  return read.value;
}

test.each(['csv', 'xlsx'] as const)('a %s gives back what was typed, sign for sign', async (format) => {
  const list = (await see('/can-bo/tu-choi-tiep-nhan'))[0];
  const [head, first] = await fileBehind(list as Seen, '/can-bo/tu-choi-tiep-nhan', format);
  expect(head?.slice(2)).toContain('Họ và tên');
  const { name, address, phone, request, reason, advice } = hostile;
  expect(first).toEqual(expect.arrayContaining([name, address, phone, request, reason, advice, '20/02/2019 08:05']));
});
