import { afterAll, beforeAll, expect, it } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { sql } from '#platform/db/index.ts';
import { readTable } from '#platform/spreadsheet/index.ts';
import { hearAll } from '#test/support/hearing.ts';
import { type Inside, openInside } from '#test/support/inside.ts';
import { countDossiers } from '../count.listener.ts';
import { figuresOn } from '../figures.ts';
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
