import { afterAll, beforeAll, expect, it } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { readTable } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { hearAll } from '#test/support/hearing.ts';
import { type Inside, openInside } from '#test/support/inside.ts';
import { canReadPapers, readPaper } from '#test/support/paper.ts';
import { countDossiers } from '../count.listener.ts';
import { figuresOn } from '../figures.ts';
import { tablesOf } from './monday.paper.ts';
import { weekAfter, weekOf, weekToTell } from './monday.rules.ts';
import { mondayReport } from './monday.view.ts';

let inside: Inside;
beforeAll(async () => {
  inside = await openInside();
  await hearAll(inside.db, countDossiers);
});
afterAll(() => inside?.close());

const chairman = 'luong.van.thuong';
const now = Temporal.Instant.from('2019-02-20T08:28:00+07:00');
const day = (iso: string) => Temporal.PlainDate.from(iso);
const reportOf = async (login: string, monday: Temporal.PlainDate) => {
  const actor = await staffByLogin(inside.db, login);
  if (!actor) throw new Error(`nobody is called ${login}`);
  return mondayReport(inside.db, { actor, now, week: weekOf(monday) });
};

it('on any day the last week that is over is told; another on request, none that has not begun', () => {
  const today = day('2019-02-20');
  const told = (asked?: string) => weekToTell(asked ? day(asked) : undefined, today).monday.toString();
  expect([told(), told('2019-02-20'), told('2019-02-10'), told('2019-02-25')]).toEqual([
    ...['2019-02-11', '2019-02-18', '2019-02-04', '2019-02-11'],
  ]);
});

it('its figures are those of the public page: weeks add up to the year, what stands now is the same', async () => {
  const figures = await figuresOn(inside.db, now);
  const begins = day('2019-01-01');
  let received = 0;
  for (
    let week = weekOf(begins);
    Temporal.PlainDate.compare(week.monday, day('2019-02-20')) <= 0;
    week = weekAfter(week)
  )
    received += (await reportOf(chairman, week.monday)).all.received;
  const before = await inside.db.one<{ n: number }>(sql`select count(*)::int as n from statistics.dossiers
    where received_at >= '2018-12-31T00:00+07:00' and received_at < '2019-01-01T00:00+07:00'`);
  expect(received).toBe(figures.all.received + before.n);
  const { all, lines, late } = await reportOf(chairman, day('2019-02-18'));
  const open = await inside.db.one<{ late: number; running: number }>(sql`
    select count(*)::int as running, count(*) filter (where not waiting and promised_due < '2019-02-20T00:00+07:00')::int as late
    from statistics.dossiers where ready_at is null and withdrawn_at is null and stopped_at is null`);
  expect([all.running, late.length]).toEqual([open.running, all.late]);
  expect(all.late).toBeGreaterThanOrEqual(open.late);
  expect(all.late).toBeGreaterThan(0);
  expect(lines.reduce((sum, line) => sum + line.late, 0)).toBe(all.late);
});

it('a late one says why, or that nobody said why, and in whose hands it lies', async () => {
  const { late } = await reportOf(chairman, day('2019-02-18'));
  const [unsaid, told] = ['-190212-0004', '-190128-0011'].map((code) => late.find((one) => one.code.endsWith(code)));
  expect(unsaid).toMatchObject({ cause: null, newDay: null });
  expect(unsaid?.hands).not.toBe('');
  expect(told).toMatchObject({ cause: 'field-work', newDay: day('2019-02-21') });
  const { text } = await inside.ask({ url: '/can-bo/giao-ban', as: chairman });
  for (const shown of ['Giao ban đầu tuần', '11/02/2019 – 17/02/2019', 'Thực địa bị lùi', 'chưa báo', 'chưa xin lỗi'])
    expect(text).toContain(shown);
});

it('apologies are counted in the week they were made, whatever has become of the dossier since', async () => {
  const { db } = inside;
  const told = await db.rows<{ id: string; at: Temporal.Instant }>(sql`select stream_id as id, occurred_at as at
    from platform.events where type = 'dossier.apologised' order by occurred_at`);
  const [one] = told;
  if (!one) throw new Error('nobody apologised');
  const week = weekOf(dayOf(one.at));
  const ofThatWeek = told.filter(({ at }) => weekOf(dayOf(at)).monday.equals(week.monday)).length;
  const counted = async () => (await reportOf(chairman, week.monday)).all;
  expect((await counted()).told).toBe(ofThatWeek);
  expect((await reportOf(chairman, weekAfter(week).monday)).all.told).toBe(told.length - ofThatWeek);
  // Settled and handed out since: late no more, the apology stays counted.
  const settled = sql`update statistics.dossiers set ready_at = ${now}, returned_at = ${now} where dossier_id = ${one.id}`;
  const before = await counted();
  await db
    .transaction(async (tx) => {
      await tx.run(settled);
      const row = await mondayReport(tx, { actor: (await staffByLogin(db, chairman))!, now, week });
      expect([row.all.told, row.all.apologised]).toEqual([before.told, before.apologised - 1]);
      throw new Error('undone');
    })
    .catch((fault) => expect(String(fault)).toContain('undone'));
});

it('the paper says the same, is kept, and is the same again as long as nothing changed', async () => {
  const url = '/can-bo/giao-ban.pdf';
  expect((await inside.ask({ url, as: chairman })).location).toMatch(/^\/can-bo\/giao-ban\?/);
  const print = () => inside.ask({ method: 'POST', url, as: chairman, form: { key: newId() } });
  const first = await inside.ask({ url: (await print()).location ?? '', as: chairman });
  const again = await inside.ask({ url: (await print()).location ?? '', as: chairman });
  expect(first.bytes.equals(again.bytes)).toBe(true);
  const { all, late } = await reportOf(chairman, day('2019-02-11'));
  const kept = await inside.db.rows<object>(sql`select 1 from documents.papers where form = 'bang-ke'`);
  expect(kept.length).toBeGreaterThan(0);
  if (!canReadPapers) return;
  const text = readPaper(first.bytes).pages.join(' ');
  for (const said of ['GIAO BAN ĐẦU TUẦN', 'Tuần 11/02/2019 – 17/02/2019', 'Hồ sơ quá hạn: vì sao, đang ở ai'])
    expect(text).toContain(said);
  expect(text).toContain(`Phiếu xin lỗi trong tuần: ${all.told}`);
  for (const { code } of late) expect(text.replace(/\s/g, '')).toContain(code);
  expect(text).toContain('NGƯỜI LẬP BÁO CÁO');
});

it('an officer is told of the units whose dossiers they may read, and of no other', async () => {
  const all = await reportOf(chairman, day('2019-02-18'));
  const own = await reportOf('lo.thi.thuy', day('2019-02-18'));
  expect(own.lines.length).toBeLessThan(all.lines.length);
  expect(own.lines.every(({ unit }) => unit.key === 'xa-thanh-xuong')).toBe(true);
});

it('both files say what the page says', async () => {
  const { bytes } = await inside.ask({ url: '/can-bo/giao-ban/qua-han.xlsx', as: chairman });
  const read = await readTable(bytes);
  const { late } = await reportOf(chairman, day('2019-02-18'));
  expect(read.ok && read.value.slice(1).map(([code]) => code)).toEqual(late.map(({ code }) => code));
});

it('what is cut says that it is, with where the rest stands; a file is never cut', async () => {
  const actor = (await staffByLogin(inside.db, chairman))!;
  const asked = { actor, now, week: weekOf(day('2019-02-18')) };
  const [cut, whole] = await Promise.all([
    mondayReport(inside.db, { ...asked, size: 1 }),
    mondayReport(inside.db, { ...asked, size: null }),
  ]);
  expect([cut.late.length, cut.more]).toEqual([1, true]);
  expect([whole.late.length, whole.more]).toEqual([whole.all.late, false]);
  const { more } = tablesOf(cut, day('2019-02-20'));
  expect(more[0]?.closing).toBe('Trang này có 1 hồ sơ quá hạn lâu nhất; tệp có tất cả.');
});
