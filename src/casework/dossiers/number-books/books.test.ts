import { afterAll, expect, test } from 'vitest';
import { whoMay } from '#foundations/access/index.ts';
import { enter, voidEntry } from '#foundations/numbering/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { business, walked } from '#test/support/walked.ts';
import { dossierByCode } from '../dossier/dossier.store.ts';
import { sign } from '../index.ts';
import { numberTyped } from '../number-and-seal/number.act.ts';
import { paths } from '../paths.ts';
import { unexplainedGaps } from '../verify/verify.store.ts';
import { gapsInRuns } from './books.rules.ts';
import { booksOf } from './books.store.ts';

const inside = await openInside();
afterAll(() => inside.close());
const { db } = inside;

const office = (await unitByKey(db, 'tai-chinh-ke-hoach'))?.id ?? '';
const clerk = (await whoMay(db, 'dossier.clerk', office))[0]?.login ?? '';
const signed = async (n: number): Promise<string> => {
  const who = { name: 'Lò Văn Sổ', identity: `04200040${n}` };
  const code = await walked(db, { day: '2019-02-19', way: business, to: 'settled', ...who });
  await as(db, { login: business.head, at: '2019-02-19T15:00' }, (deed) => sign(deed, { code, seq: null }));
  return code;
};
const type = (code: string, number: string, paperAt = '', at = '2019-02-20T08:00') =>
  as(db, { login: clerk, at }, (deed) => numberTyped(deed, { code, seq: null }, { number, paperAt }));
const why = (done: Awaited<ReturnType<typeof type>>): string[] =>
  done.ok ? [] : done.reasons.map((one) => one.reason);
const post = (url: string, form: Record<string, string>, as = clerk) =>
  inside.ask({ method: 'POST', url, as, form: { key: newId(), ...form } });

const first = await signed(1);
await as(db, { login: clerk, at: '2019-02-19T16:30' }, (deed) => numberTyped(deed, { code: first, seq: null }, {}));
const { kind, last } = await db.one<{ kind: string; last: number }>(sql`
  select e.kind, c.last from numbering.entries e join dossiers.results r on r.entry_id = e.id
  join dossiers.dossiers d on d.id = r.dossier_id join numbering.counters c on c.kind = e.kind and c.owner_unit_id = e.owner_unit_id
    and c.period = e.period where d.code = ${first}`);
const at = [
  paths.numberBook('tai-chinh-ke-hoach', kind, '2019'),
  paths.reserveRange('tai-chinh-ke-hoach', kind),
] as const;

test('a book whose only number was voided keeps its name', async () => {
  const books = (year: string) => booksOf(db, [office], year, Temporal.PlainDate.from('2019-02-20'));
  const name = (await books('2019')).find((one) => one.kind === kind)?.name;
  expect(name).toMatch(/^Sổ /);
  const at = Temporal.Instant.from('2018-12-20T01:00:00Z');
  await db.transaction(async (tx) => {
    const series = { kind, ownerUnitId: office, period: '2018' };
    const entry = await enter(tx, series, { subjectId: newId(), at, by: null });
    await voidEntry(tx, entry.id, { at, reason: 'Ghi nhầm' });
  });
  expect((await books('2018')).find((one) => one.kind === kind)?.name).toBe(name);
});

test('numbers of a book are reserved with who, why and until when; the screen goes on after them', async () => {
  const refused = await post(at[1], { count: '0', reason: '', useBy: '01/01/2019' });
  expect(refused.status).toBe(422);
  for (const said of ['Giữ từ 1', 'Ghi lý do', 'Hạn dùng đã qua']) expect(refused.text).toContain(said);
  const made = await post(at[1], { count: '4', reason: 'Cắt điện 21/02', useBy: '22/02/2019' });
  expect(made.location).toBe(`${at[0]}?vua=giu`);
  const seen = await inside.ask({ url: at[0], as: clerk });
  expect(seen.text).toContain(`${last + 1} – ${last + 4}`);
  expect(seen.text).toContain('Giữ trước, chưa dùng');
  expect(seen.text).toContain('Không có khoảng trống nào chưa giải trình');
  expect((await inside.ask({ url: at[0], as: business.officer })).status).toBe(404);
});

test('a reserved number is typed at the seal with the time on its sheet: ready then, entered now', async () => {
  const code = await signed(2);
  expect(why(await type(code, '', '19/02/2019 17:30'))).toEqual(['paper-at-without-sheet']);
  expect(why(await type(code, String(last + 2), '19/02/2019 07:00'))).toEqual(['paper-at-before-work']);
  expect(why(await type(code, String(last + 2), '20/02/2019 08:01'))).toEqual(['paper-at-to-come']);
  expect(why(await type(code, 'x1', 'hôm qua'))).toEqual(['number-unreadable', 'paper-at-unreadable']);
  expect((await type(code, String(last + 2), '19/02/2019 17:30')).ok).toBe(true);
  const dossier = await dossierByCode(db, code);
  expect(dossier?.ready_at?.toString()).toBe('2019-02-19T10:30:00Z');
  const row = await db.one<{ number: number; entered_at: Temporal.Instant }>(sql`select e.number, e.entered_at
    from dossiers.results r join numbering.entries e on e.id = r.entry_id where r.dossier_id = ${dossier?.id}`);
  expect([row.number, row.entered_at.toString()]).toEqual([last + 2, '2019-02-20T01:00:00Z']);
});

test('a number is given once; one far ahead is taken for a slip; what other papers have is set aside with that reason', async () => {
  const code = await signed(3);
  expect(why(await type(code, String(last + 2)))).toEqual(['number-taken']);
  expect(why(await type(code, String(last)))).toEqual(['number-taken']);
  expect(why(await type(code, String(last + 400)))).toEqual(['number-too-far']);
  expect(why(await type(code, String(last + 8), '20/02/2019 07:59'))).toEqual(['paper-at-without-sheet']);
  expect((await type(code, String(last + 8))).ok).toBe(true);
  const next = await signed(4);
  expect((await type(next, '')).ok).toBe(true);
  const [book] = await booksOf(db, [office], '2019', Temporal.PlainDate.from('2019-02-20')).then((all) =>
    all.filter((one) => one.kind === kind),
  );
  expect(book).toMatchObject({ last: last + 9, reserved: 3, outside: 3, unexplained: 0, overdue: 0 });
});

test('what is left past its day must be explained; voided with a reason, the register has no open gap', async () => {
  const later = Temporal.PlainDate.from('2019-02-23');
  const open = async (): Promise<number> => {
    const book = (await booksOf(db, [office], '2019', later)).find((one) => one.kind === kind);
    return (book?.overdue ?? 0) + (book?.unexplained ?? 0);
  };
  expect(await open()).toBe(3);
  const { id } = await db.one<{ id: string }>(
    sql`select id from numbering.blocks where kind = ${kind} and use_by is not null`,
  );
  expect((await post(paths.voidRange(id), { number: '', why: '' })).text).toContain('Ghi lý do');
  expect((await post(paths.voidRange(id), { number: String(last + 1), why: 'Viết hỏng' })).status).toBe(303);
  expect((await post(paths.voidRange(id), { number: '', why: 'Có điện lại' }, business.officer)).status).toBe(404);
  expect((await post(paths.voidRange(id), { number: '', why: 'Có điện lại' })).status).toBe(303);
  expect(await open()).toBe(0);
  expect(await unexplainedGaps(db)).toEqual([]);
});

test('a number lost without a reason stands in red', async () => {
  await db.transaction(async (tx) => {
    const series = { kind, ownerUnitId: office, period: '2019' };
    const entry = await enter(tx, series, {
      subjectId: newId(),
      at: Temporal.Instant.from('2019-02-20T01:00:00Z'),
      by: null,
    });
    await voidEntry(tx, entry.id, { at: Temporal.Instant.from('2019-02-20T01:00:00Z'), reason: 'Ghi nhầm' });
    await tx.run(sql`update numbering.counters set last = last + 1 where kind = ${kind} and owner_unit_id = ${office}`);
  });
  const seen = await inside.ask({ url: at[0], as: clerk });
  expect(seen.text).toContain('1 số chưa giải trình');
  expect(seen.text).toContain('Ghi nhầm');
  const print = { url: paths.numberBookFile('tai-chinh-ke-hoach', kind, '2019', 'pdf'), as: clerk };
  await inside.ask({ method: 'POST', ...print, form: { key: newId() } });
  for (const format of ['csv', 'xlsx', 'pdf'] as const) {
    const file = await inside.ask({ url: paths.numberBookFile('tai-chinh-ke-hoach', kind, '2019', format), as: clerk });
    expect(file.status).toBe(200);
    if (format === 'csv') expect(file.text).toContain('Chưa giải trình');
  }
});

test('numbers that explain themselves alike are one line', () => {
  const row = { block_id: null, reason: 'x', at: null, by: null, use_by: null };
  const rows = [2, 3, 5].map((number) => ({ ...row, number, state: 'void' as const }));
  const runs = gapsInRuns([...rows, { ...row, number: 6, state: 'outside' }]);
  expect(runs.map(({ number, last: end }) => [number, end])).toEqual([
    [2, 3],
    [5, 5],
    [6, 6],
  ]);
});

test('whoever numbers from a book of the authority looks at it, and its owner keeps it', async () => {
  const [justice, above] = await Promise.all([unitByKey(db, 'tu-phap'), unitByKey(db, 'ubnd-huyen')]);
  const hers = (await whoMay(db, 'dossier.clerk', justice?.id ?? ''))[0]?.login ?? '';
  const at = Temporal.Instant.from('2019-02-20T01:00:00Z');
  await db.transaction(async (tx) => {
    for (const kind of ['so-thay-doi-cai-chinh-ho-tich', 'so-giay-phep-xay-dung'])
      await enter(tx, { kind, ownerUnitId: above?.id ?? '', period: '2019' }, { subjectId: newId(), at, by: null });
  });
  const book = paths.numberBook('ubnd-huyen', 'so-thay-doi-cai-chinh-ho-tich', '2019');
  const list = await inside.ask({ url: paths.numberBooks({ nam: '2019' }), as: hers });
  expect(list.text).toContain(`href="${book}"`);
  expect(list.text).not.toContain('so-giay-phep-xay-dung');
  const seen = await inside.ask({ url: book, as: hers });
  expect([seen.status, seen.text.includes('<form method="post" action="/can-bo/so-cap-so')]).toEqual([200, false]);
  const asked = { count: '2', reason: 'Cắt điện 21/02', useBy: '22/02/2019' };
  const to = paths.reserveRange('ubnd-huyen', 'so-thay-doi-cai-chinh-ho-tich');
  expect((await post(to, asked, hers)).status).toBe(422);
  const elsewhere = paths.numberBook('ubnd-huyen', 'so-giay-phep-xay-dung', '2019');
  expect((await inside.ask({ url: elsewhere, as: hers })).status).toBe(404);
});
