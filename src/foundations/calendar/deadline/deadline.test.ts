import { describe, expect, test } from 'vitest';
import { openSeed } from '#platform/seed/index.ts';
import { seededCalendar } from '../seeded.ts';
import { type Course, restartOf } from './course.rules.ts';
import { dueDates } from './deadline.rules.ts';
import { collectingText, distanceText, dueText } from './deadline.text.ts';
import { dueOf, type Question } from './due.rules.ts';
import { collectingHours, distance, handOverBy } from './judging.rules.ts';
import type { Limit, LimitUnit } from './limit.rules.ts';
import { regimeOn } from './regime.rules.ts';
import { writeInstant } from './written.rules.ts';

const district = seededCalendar(openSeed('db/seed'));
const at = (local: string): Temporal.Instant => Temporal.Instant.from(`${local}+07:00`);
const limit = (amount: number, unit: LimitUnit): Limit => ({ amount, unit });
const written = (instant: Temporal.Instant): string => writeInstant(instant).slice(0, 16);
const due = (from: string, of: Limit, more: Partial<Question> = {}): string =>
  written(dueOf(district, { from: at(from), limit: of, ...more }).due);
const sameHalf = { halfDaysEnd: 'same-half' } as const;

describe('the check values of the district', () => {
  test.each([
    ['2019-01-02T09:00', limit(3, 'working-day'), '2019-01-05T17:00'],
    ['2018-12-28T09:00', limit(3, 'working-day'), '2019-01-04T17:00'],
    ['2019-01-28T14:05', limit(15, 'calendar-day'), '2019-02-12T17:00'],
    ['2019-01-28T14:05', limit(10, 'working-day'), '2019-02-18T17:00'],
    ['2019-01-30T14:05', limit(15, 'calendar-day'), '2019-02-14T17:00'],
    ['2019-02-18T09:10', limit(3, 'working-day'), '2019-02-21T17:00'],
    ['2019-02-12T08:40', limit(3, 'working-day'), '2019-02-15T17:00'],
    ['2018-11-28T09:00', limit(30, 'working-day'), '2019-01-10T17:00'],
    ['2019-01-23T09:00', limit(25, 'working-day'), '2019-03-06T17:00'],
    ['2019-02-20T08:05', limit(0, 'same-day'), '2019-02-20T17:00'],
    ['2019-02-19T15:20', limit(0, 'same-day'), '2019-02-20T17:00'],
  ])('received %s, limit %o: due %s', (from, of, expected) => {
    expect(due(from, of)).toBe(expected);
  });

  test('a statute in calendar days and a commitment in working days: the earlier is promised (S2)', () => {
    const dates = dueDates(district, {
      receivedAt: at('2019-01-28T14:05'),
      statutory: limit(15, 'calendar-day'),
      committed: limit(10, 'working-day'),
    });
    expect([written(dates.due.due), written(dates.committed.due), dates.decidedBy]).toEqual([
      '2019-02-12T17:00',
      '2019-02-18T17:00',
      'statutory',
    ]);
  });

  test('a proof of payment after 24 days of 30 leaves six (S4)', () => {
    const paused = { began: at('2019-01-03T10:00'), ended: at('2019-02-20T08:20'), reason: 'finance' } as const;
    expect(due('2018-11-28T09:00', limit(30, 'working-day'), { pauses: [paused] })).toBe('2019-02-28T17:00');
  });

  test('a supplement answered restarts the limit from zero under NĐ 61 (S7)', () => {
    expect(written(dueDates(district, supplemented).due.due)).toBe('2019-02-25T17:00');
  });

  test('a verification adds its working days to both dates (T8: +3)', () => {
    const extension = { limit: limit(3, 'working-day'), at: at('2019-02-14T10:00') };
    const dates = dueDates(district, {
      receivedAt: at('2019-02-12T08:40'),
      statutory: limit(3, 'working-day'),
      extension,
    });
    expect(written(dates.due.due)).toBe('2019-02-20T17:00');
  });

  test('an extension in another unit is counted from the end of the first', () => {
    const extension = { limit: limit(3, 'working-day'), at: at('2019-02-14T10:00') };
    const course = { receivedAt: at('2019-02-12T08:40'), statutory: limit(3, 'calendar-day'), extension };
    expect(written(dueDates(district, course).due.due)).toBe('2019-02-20T17:00');
  });
});

const supplemented: Course = {
  receivedAt: at('2019-02-14T09:00'),
  statutory: limit(3, 'working-day'),
  pauses: [{ began: at('2019-02-18T15:40'), ended: at('2019-02-20T08:10'), reason: 'supplement' }],
};

describe('half-days', () => {
  test.each([
    ['no day, before noon: the end of the morning', '2019-02-20T09:00', limit(0, 'working-day'), '2019-02-20T12:00'],
    ['no day, after noon: the end of the afternoon', '2019-02-20T14:00', limit(0, 'working-day'), '2019-02-20T17:00'],
    [
      'half a day, from the morning: the same afternoon',
      '2019-02-20T09:00',
      limit(0.5, 'working-day'),
      '2019-02-20T17:00',
    ],
    [
      'half a day, from the afternoon: the next morning',
      '2019-02-20T14:00',
      limit(0.5, 'working-day'),
      '2019-02-21T12:00',
    ],
    ['n days, from the morning: the n-th morning', '2019-02-20T09:00', limit(3, 'working-day'), '2019-02-25T12:00'],
    ['n days, from the afternoon: the n-th afternoon', '2019-02-20T14:00', limit(3, 'working-day'), '2019-02-25T17:00'],
  ])('%s', (_, from, of, expected) => {
    expect(due(from, of, sameHalf)).toBe(expected);
  });

  test('the district promises the afternoon to everybody', () => {
    const morning = dueOf(district, { from: at('2019-02-18T09:10'), limit: limit(3, 'working-day') });
    expect([dueText(morning, 'vi'), morning.judgedBy]).toEqual(['chiều Thứ Năm 21/02/2019', 'date']);
  });

  test('a slip prints the hours of the half', () => {
    const window = collectingHours(district, at('2019-02-21T17:00'));
    expect(collectingText(window, 'vi')).toBe('từ 13 giờ 30 đến 17 giờ 00 ngày 21/02/2019');
  });
});

describe('calendar days, months, the same day', () => {
  test('the last day rolls off a rest day to the close of the next working day', () => {
    expect(due('2019-02-20T09:00', limit(3, 'calendar-day'))).toBe('2019-02-25T17:00');
    expect(due('2019-01-30T09:00', limit(7, 'calendar-day'))).toBe('2019-02-11T17:00');
  });
  test('a month ends on the day of the same number, or the last', () => {
    expect(due('2019-01-31T09:00', limit(1, 'month'))).toBe('2019-02-28T17:00');
    expect(due('2019-01-15T09:00', limit(1, 'month'))).toBe('2019-02-15T17:00');
  });
  test('at 15:00 sharp it is still the same day', () => {
    expect(due('2019-02-20T15:00', limit(0, 'same-day'))).toBe('2019-02-20T17:00');
    expect(due('2019-02-22T15:01', limit(0, 'same-day'))).toBe('2019-02-25T17:00');
  });
  test('what a Saturday counter receives is for Monday', () => {
    expect(due('2019-02-23T09:00', limit(0, 'same-day'))).toBe('2019-02-25T17:00');
    expect(due('2019-02-23T09:00', limit(3, 'working-day'))).toBe('2019-02-28T17:00');
  });
});

describe('regimes', () => {
  test.each([
    ['2018-06-20', 'QD09-2015', 'push-back'],
    ['2018-06-21', 'ND61-2018', 'restart'],
    ['2025-06-30', 'ND61-2018', 'restart'],
    ['2025-07-01', 'ND118-2025', 'restart'],
  ])('%s is under %s: a supplement means %s', (day, key, supplement) => {
    expect(regimeOn(Temporal.PlainDate.from(day))).toMatchObject({ key, supplement });
  });

  test('before NĐ 61 the wait pushes the date back instead of restarting', () => {
    const course: Course = {
      receivedAt: at('2018-06-14T09:00'),
      statutory: limit(3, 'working-day'),
      pauses: [{ began: at('2018-06-18T15:40'), ended: at('2018-06-20T08:10'), reason: 'supplement' }],
    };
    expect(restartOf(course)).toBeUndefined();
    expect(written(dueDates(district, course).due.due)).toBe('2018-06-21T17:00');
  });
});

describe('who waits for what', () => {
  test('handed over the same day; received after 15:00, at the opening of the next working day', () => {
    expect(written(handOverBy(district, at('2019-02-20T14:59')))).toBe('2019-02-20T17:00');
    expect(written(handOverBy(district, at('2019-02-22T15:01')))).toBe('2019-02-25T07:30');
    expect(written(handOverBy(district, at('2019-02-23T09:00')))).toBe('2019-02-25T17:00');
  });
  test.each([
    ['2019-02-15T17:00', 'quá 3 ngày làm việc', '3 working days overdue'],
    ['2019-02-20T17:00', 'hạn hôm nay', 'due today'],
    ['2019-02-21T17:00', 'còn 1 ngày làm việc', '1 working day left'],
    ['2019-02-25T12:00', 'còn 3 ngày làm việc', '3 working days left'],
  ])('on 20/02/2019 a date of %s is “%s”', (end, vi, en) => {
    const far = distance(district, at('2019-02-20T08:28'), at(end), 'date');
    expect([distanceText(far, 'vi'), distanceText(far, 'en')]).toEqual([vi, en]);
  });
  test('a step in hours is late by the minute', () => {
    const far = distance(district, at('2019-02-20T10:45'), at('2019-02-20T08:15'), 'time');
    expect(distanceText(far, 'vi')).toBe('quá 2 giờ 30 phút');
  });
});
