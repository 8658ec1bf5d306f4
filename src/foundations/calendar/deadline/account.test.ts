import { describe, expect, test } from 'vitest';
import { openSeed } from '#platform/seed/index.ts';
import { seededCalendar } from '../seeded.ts';
import { accountText } from './account.text.ts';
import type { Course } from './course.rules.ts';
import { explainDates, explainDeadline } from './deadline.rules.ts';
import { dueOf } from './due.rules.ts';
import type { Limit, LimitUnit } from './limit.rules.ts';
import { writeInstant } from './written.rules.ts';

const district = seededCalendar(openSeed('db/seed'));
const at = (local: string): Temporal.Instant => Temporal.Instant.from(`${local}+07:00`);
const limit = (amount: number, unit: LimitUnit): Limit => ({ amount, unit });
const written = (instant: Temporal.Instant): string => writeInstant(instant).slice(0, 16);

const supplemented: Course = {
  receivedAt: at('2019-02-14T09:00'),
  statutory: limit(3, 'working-day'),
  pauses: [{ began: at('2019-02-18T15:40'), ended: at('2019-02-20T08:10'), reason: 'supplement' }],
};

describe('the account', () => {
  const told = (lines: ReturnType<typeof explainDates>['due']['account']): string[] =>
    accountText(lines, 'vi').map(({ mark, day, text }) => `${mark} ${day} ${text}`.trim());

  test('a restart is told with the days before it', () => {
    expect(told(explainDates(district, supplemented).due.account)).toEqual([
      'T5 14/02/2019 Nhận hồ sơ lúc 09:00. Ngày nhận không tính.',
      '1 T6 15/02/2019 Ngày làm việc',
      '16/02 – 17/02/2019 Nghỉ hằng tuần, không tính',
      '2 T2 18/02/2019 Ngày làm việc',
      'T2 18/02/2019 15:40 tạm dừng thời hạn: yêu cầu bổ sung hồ sơ',
      'T3 19/02/2019 Thời hạn đang tạm dừng, không tính',
      'T4 20/02/2019 08:10 nhận đủ giấy tờ. Tính lại từ đầu.',
      '1 T5 21/02/2019 Ngày làm việc',
      '2 T6 22/02/2019 Ngày làm việc',
      '23/02 – 24/02/2019 Nghỉ hằng tuần, không tính',
      '3 T2 25/02/2019 Hẹn trả buổi chiều, trước 17:00',
    ]);
  });

  test('Tết is one line, the make-up Saturday is named, the law is beside what rests on it', () => {
    const lines = explainDeadline(district, { from: at('2019-02-01T09:00'), limit: limit(1, 'working-day') }).account;
    expect(told(lines)[1]).toBe('02/02 – 10/02/2019 Tết Nguyên đán và nghỉ hằng tuần: không tính');
    expect(accountText(lines, 'vi')[1]?.law).toContain('Bộ luật Lao động');
    const swapped = explainDeadline(district, { from: at('2019-01-04T09:00'), limit: limit(2, 'working-day') }).account;
    expect(told(swapped)[1]).toBe('1 T7 05/01/2019 Ngày làm việc (Làm bù cho 31/12/2018)');
  });

  test('a same-day matter received after 15:00 names the law of that hour, of the day it was received; one in time names none', () => {
    const first = (from: string) => {
      const { account } = explainDeadline(district, { from: at(from), limit: limit(0, 'same-day') });
      const [line] = accountText(account, 'vi');
      return [line?.text, line?.law];
    };
    const late = 'Nhận hồ sơ lúc 15:20, sau 15:00 nên tính sang ngày làm việc tiếp theo.';
    expect(first('2019-02-19T15:20')).toEqual([late, 'Nghị định 61/2018/NĐ-CP, Điều 18']);
    expect(first('2018-05-15T15:20')).toEqual([late, 'Quyết định 09/2015/QĐ-TTg']);
    expect(first('2019-02-20T08:05')).toEqual(['Nhận hồ sơ lúc 08:05.', '']);
  });

  test('a last day on a rest day is that day, and the end the next working day’s, by the law; no working day is called off', () => {
    const calendarDays = (from: string, n: number): string[] =>
      told(explainDeadline(district, { from: at(from), limit: limit(n, 'calendar-day') }).account).slice(1);
    const rolls = 'Ngày cuối cùng là ngày nghỉ, hạn chuyển sang ngày làm việc tiếp theo';
    const next = 'T2 25/02/2019 Ngày làm việc tiếp theo. Hẹn trả buổi chiều, trước 17:00';
    expect(calendarDays('2019-02-21T09:00', 2)).toEqual([
      '1 T6 22/02/2019 Tính cả ngày nghỉ',
      `2 23/02 – 24/02/2019 ${rolls}`,
      next,
    ]);
    expect(calendarDays('2019-02-21T09:00', 3)).toEqual([
      '1 T6 22/02/2019 Tính cả ngày nghỉ',
      '2 T7 23/02/2019 Tính cả ngày nghỉ',
      `3 CN 24/02/2019 ${rolls}`,
      next,
    ]);
    const months = explainDeadline(district, { from: at('2019-02-20T10:00'), limit: limit(2, 'month') }).account;
    expect(told(months).slice(1)).toEqual([
      '1–58 21/02 – 19/04/2019 Mọi ngày đều tính, kể cả ngày nghỉ (Giỗ Tổ Hùng Vương; Nghỉ bù Giỗ Tổ Hùng Vương)',
      `59 20/04 – 21/04/2019 ${rolls}`,
      'T2 22/04/2019 Ngày làm việc tiếp theo. Hẹn trả buổi chiều, trước 17:00',
    ]);
    expect(months.at(-1)?.law).toBe('blds148');
  });

  test('a part of a day is told at the end alone; a weekend on its way is a weekend', () => {
    const byClock = (from: string, n: number): string[] =>
      told(explainDeadline(district, { from: at(from), limit: limit(n, 'working-day'), rule: 'hours' }).account).slice(
        1,
      );
    expect(byClock('2019-01-28T14:05', 1.5)).toEqual(['1 T3 29/01/2019 Ngày làm việc', 'T4 30/01/2019 Hạn lúc 08:35']);
    expect(byClock('2019-02-21T16:00', 1.5)).toEqual([
      '1 T6 22/02/2019 Ngày làm việc',
      '23/02 – 24/02/2019 Nghỉ hằng tuần, không tính',
      'T2 25/02/2019 Hạn lúc 10:30',
    ]);
  });

  test('a day and a half promised by halves counts half-days', () => {
    const asked = { from: at('2019-02-22T18:00'), limit: limit(1.5, 'working-day') };
    expect(told(explainDeadline(district, asked).account)).toEqual([
      'T6 22/02/2019 Nhận hồ sơ lúc 18:00. Buổi nhận không tính.',
      '23/02 – 24/02/2019 Nghỉ hằng tuần, không tính',
      '1 T2 25/02/2019 Buổi làm việc',
      '2–3 T3 26/02/2019 Hẹn trả buổi chiều, trước 17:00',
    ]);
  });

  test('every account counts up to its limit and ends where its date is', () => {
    for (const unit of ['working-day', 'calendar-day', 'half-day', 'hour'] as const)
      for (let n = 1; n <= 45; n += 1) {
        const asked = { from: at('2018-12-20T09:00').add({ hours: 11 * n }), limit: limit(n, unit) };
        const { account, due: end } = explainDeadline(district, asked);
        const last = account.at(-1);
        expect([last?.kind, last?.to.toString()]).toEqual(['due', written(end).slice(0, 10)]);
        const count = Math.max(...account.map((line) => line.count?.last ?? 0));
        expect(count).toBe(unit === 'hour' ? n * 60 : n);
      }
  });

  test('a date beyond the announced holidays is provisional', () => {
    expect(dueOf(district, { from: at('2026-12-30T09:00'), limit: limit(1, 'working-day') }).provisional).toBe(false);
    expect(dueOf(district, { from: at('2026-12-30T09:00'), limit: limit(3, 'working-day') }).provisional).toBe(true);
  });

  test('an account with an open pause ends where the clock stopped', () => {
    const course: Course = {
      ...supplemented,
      pauses: [{ began: at('2019-02-18T15:40'), ended: null, reason: 'supplement' }],
    };
    const { account, standsSince } = explainDates(district, course).due;
    expect([account.at(-1)?.kind, standsSince?.toString()]).toEqual(['stop', '2019-02-18T08:40:00Z']);
  });
});
