import { describe, expect, test } from 'vitest';
import { openSeed } from '#platform/seed/index.ts';
import { inherit, parseSessions } from '../calendar.rules.ts';
import { seededCalendar } from '../seeded.ts';
import { dueOf, type Question } from './due.rules.ts';
import { addWorkingHours, judge } from './judging.rules.ts';
import type { Limit, LimitUnit, Rule } from './limit.rules.ts';
import { writeInstant } from './written.rules.ts';

const district = seededCalendar(openSeed('db/seed'));
const at = (local: string): Temporal.Instant => Temporal.Instant.from(`${local}+07:00`);
const limit = (amount: number, unit: LimitUnit): Limit => ({ amount, unit });
const written = (instant: Temporal.Instant): string => writeInstant(instant).slice(0, 16);
const due = (from: string, of: Limit, more: Partial<Question> = {}): string =>
  written(dueOf(district, { from: at(from), limit: of, ...more }).due);
const hours: Rule = 'hours';

describe('the faults of the field', () => {
  const tight = inherit([
    {
      unit: 'short-days',
      weeks: [
        {
          from: '2010-01-01',
          hours: ['07:00-11:00 13:30-16:30', '', '07:30-12:00', '', '', '', ''].map((h) => parseSessions(h)!),
        },
      ],
      days: [],
      announced: { from: '2018-01-01', to: '2026-12-31' },
    },
  ]);

  test('1: received on a public holiday, that day is not a working day', () => {
    expect(due('2019-09-02T10:00', limit(1, 'working-day'), { rule: hours })).toBe('2019-09-04T07:30');
    expect(due('2019-09-02T10:00', limit(1, 'working-day'))).toBe('2019-09-04T17:00');
  });
  test('2: a make-up Saturday right after a holiday is worked', () => {
    expect(due('2019-05-03T10:00', limit(1, 'working-day'), { rule: hours })).toBe('2019-05-04T10:00');
  });
  test('3: 08:50 and 55 minutes is 09:45', () => {
    expect(due('2019-02-20T08:50', limit(55 / 60, 'hour'))).toBe('2019-02-20T09:45');
  });
  test('4: a walk of more than a year finds its date, and one that never ends says so', () => {
    expect(due('2019-02-20T08:50', limit(400, 'working-day'))).toMatch(/^2020-/);
    const never = inherit([{ unit: 'closed', weeks: [], days: [] }]);
    expect(() => dueOf(never, { from: at('2019-02-20T08:50'), limit: limit(1, 'hour') })).toThrow(/no working hours/);
  });
  test('5: a working day is a working day, however short', () => {
    const asked = { from: at('2019-02-18T08:00'), limit: limit(1, 'working-day'), rule: hours };
    expect(written(dueOf(tight, asked).due)).toBe('2019-02-20T08:00');
  });
  test('6: a unit with one session a day is read as it is', () => {
    const asked = { from: at('2019-02-18T15:00'), limit: limit(1, 'working-day'), rule: hours };
    expect(written(dueOf(tight, asked).due)).toBe('2019-02-20T12:00');
    expect(written(addWorkingHours(tight, at('2019-02-18T15:00'), 3))).toBe('2019-02-20T09:00');
  });
  test('7: two units with other hours do not disturb each other', () => {
    const asked = { from: at('2019-02-18T08:00'), limit: limit(8, 'hour') };
    expect(written(dueOf(tight, asked).due)).toBe('2019-02-20T09:30');
    expect(written(dueOf(district, asked).due)).toBe('2019-02-19T08:00');
    expect(written(dueOf(tight, asked).due)).toBe('2019-02-20T09:30');
  });
  test('8: a result ready on the due day is on time, whatever the minute', () => {
    const end = at('2019-02-21T12:00');
    expect(judge(at('2019-02-20T16:59'), end, 'date')).toBe('early');
    expect(judge(at('2019-02-21T16:30'), end, 'date')).toBe('on-time');
    expect(judge(at('2019-02-22T07:30'), end, 'date')).toBe('late');
    expect(judge(at('2019-02-21T12:01'), end, 'time')).toBe('late');
  });
  test('9: every pause counts from where it began, whatever happened in between', () => {
    const pauses = [
      { began: at('2019-02-19T10:00'), ended: at('2019-02-20T10:00'), reason: 'finance' as const },
      { began: at('2019-02-21T08:00'), ended: at('2019-02-21T09:30'), reason: 'other' as const },
    ];
    expect(due('2019-02-18T09:00', limit(16, 'hour'), { pauses })).toBe('2019-02-21T10:30');
  });
  test('11: received Monday 10:00, two working days are over on Wednesday 10:00', () => {
    expect(due('2019-02-18T10:00', limit(2, 'working-day'), { rule: hours })).toBe('2019-02-20T10:00');
  });
});
