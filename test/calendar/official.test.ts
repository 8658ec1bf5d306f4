import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inherit, parseSessions } from '../../src/foundations/calendar/calendar.rules.ts';
import { almanacOf } from '../../src/foundations/calendar/count/almanac.rules.ts';
import {
  dayOfMinute,
  epochDay,
  instantOfMinute,
  minuteOf,
} from '../../src/foundations/calendar/count/minutes.rules.ts';
import { dueOf } from '../../src/foundations/calendar/deadline/due.rules.ts';

const table = new URL('../../../shared/data/calendar/official-working-days-2012-2013.csv', import.meta.url);
const here = existsSync(table);
const why = here ? '' : ' (skipped: the day table of 2012–2013 is not on this machine)';

interface Line {
  readonly day: string;
  readonly off: boolean;
}

const lines = (): Line[] =>
  readFileSync(table, 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => ({ day: line.slice(0, 10), off: line.split(',')[1]?.trim() === '1' }));

/** The district as its table has it: what differs from Monday to Friday is declared as a day off or a worked Saturday. */
function districtOf(table: readonly Line[]) {
  const day = parseSessions('07:30-12:00 13:30-17:00')!;
  const isWeekend = (iso: string): boolean => [0, 6].includes(new Date(`${iso}T00:00:00Z`).getUTCDay());
  const special = table.filter(({ day, off }) => off !== isWeekend(day));
  return inherit([
    {
      unit: 'nation',
      weeks: [{ from: '2000-01-01', hours: [day, day, day, day, day, [], []] }],
      days: [],
      announced: { from: '2012-01-01', to: '2013-12-31' },
    },
    {
      unit: 'district',
      weeks: [],
      days: special.map(({ day, off }) => ({
        day,
        kind: off ? 'off' : 'working',
        name: { vi: 'theo bảng', en: 'by the table' },
      })),
    },
  ]);
}

test.skipIf(!here)(`each of 731 official days is off or worked as the table says${why}`, () => {
  const table = lines();
  const almanac = almanacOf(districtOf(table));
  expect(table).toHaveLength(731);
  expect(table.filter(({ day, off }) => almanac.works(epochDay(day)) === off)).toEqual([]);
});

test.skipIf(!here)(
  `received on any of these days, the n-th working day is the one counted by finger on the table${why}`,
  () => {
    const table = lines();
    const calendar = districtOf(table);
    const workdays = table.filter(({ off }) => !off).map(({ day }) => day);
    for (const { day } of table.slice(0, 690))
      for (const amount of [1, 3, 10, 25]) {
        const received = workdays.findIndex((other) => other >= day);
        const expected = workdays[received + amount];
        if (!expected) continue;
        const from = instantOfMinute(epochDay(day) * 1440 + 560);
        const { due } = dueOf(calendar, { from, limit: { amount, unit: 'working-day' } });
        expect([day, amount, dayOfMinute(minuteOf(due))]).toEqual([day, amount, epochDay(expected)]);
      }
  },
);
