import { describe, expect, test } from 'vitest';
import { seededCalendar } from '#foundations/calendar/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { mayBreakLaw } from './breach.rules.ts';

const calendar = seededCalendar(openSeed('db/seed'));
const from = Temporal.PlainDate.from('2018-07-01');
const working = (amount: number) => ({ amount, unit: 'working-day' }) as const;

describe('a commitment in working days against a statute in calendar days', () => {
  test('may pass the law over Tết, and the worst day of the year is told', () => {
    const breach = mayBreakLaw(
      calendar,
      { statutory: { amount: 15, unit: 'calendar-day' }, committed: working(10) },
      from,
    );
    // Worse than Monday 28/01 (12/02 against 18/02) is the Saturday before it, on which the counter receives too.
    expect(breach?.receivedOn.toString()).toBe('2019-01-26');
    expect(breach?.days).toBe(7);
    expect(dayOf(breach!.statutory).toString()).toBe('2019-02-11');
    expect(dayOf(breach!.committed).toString()).toBe('2019-02-18');
  });

  test('does not when it is short enough for any day of the year, or equal', () => {
    const statutory = { amount: 15, unit: 'calendar-day' } as const;
    expect(mayBreakLaw(calendar, { statutory, committed: working(3) }, from)).toBeUndefined();
    expect(mayBreakLaw(calendar, { statutory: working(3), committed: working(3) }, from)).toBeUndefined();
  });

  test('always does when the office committed itself to more than the law allows', () => {
    expect(mayBreakLaw(calendar, { statutory: working(3), committed: working(4) }, from)?.days).toBeGreaterThan(0);
  });
});
