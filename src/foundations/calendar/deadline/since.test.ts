import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { regimes } from './regime.rules.ts';
import { contextOn, features, holdsOn, sinceWhen } from './since.rules.ts';

test('a decree of the one-stop shop ends on the day before the next begins', () => {
  const oldestFirst = regimes.toReversed();
  const days = oldestFirst.map(({ from }) => features.find((one) => one.from === from));
  for (const [n, one] of days.entries()) {
    const next = days[n + 1]?.from;
    const last = next === undefined ? null : Temporal.PlainDate.from(next).subtract({ days: 1 }).toString();
    expect([one?.key, one?.until]).toEqual([one?.key, last]);
  }
});

test('the layout of papers changes on the day of the table', () => {
  const { year, month, day } = Temporal.PlainDate.from(sinceWhen('nd30-2020'));
  const sheet = readFileSync('db/seed/forms/parts/sheet.typ', 'utf8');
  expect(sheet).toContain(`datetime(year: ${year}, month: ${month}, day: ${day})`);
});

test('first day, last day, and the days beside them', () => {
  const line = { from: '2018-06-21', until: '2025-06-30' };
  expect(['2018-06-20', '2018-06-21', '2025-06-30', '2025-07-01'].map((day) => holdsOn(line, day))).toEqual([
    'yet-to-come',
    'holds',
    'holds',
    'over',
  ]);
  expect(['2019-02-20', '2025-06-30', '2025-07-01'].map((day) => contextOn(Temporal.PlainDate.from(day)))).toEqual([
    '2019',
    '2019',
    'now',
  ]);
});
