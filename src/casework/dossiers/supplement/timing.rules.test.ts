import { expect, test } from 'vitest';
import { seededCalendar } from '#foundations/calendar/index.ts';
import { regimeOn } from '#foundations/calendar/rules.ts';
import { openSeed } from '#platform/seed/index.ts';
import { stopsNothing, timingOf } from './timing.rules.ts';

const calendar = seededCalendar(openSeed('db/seed'));
const at = (local: string): Temporal.Instant => Temporal.Instant.from(`${local}:00+07:00`);
const { asking: rule } = regimeOn(Temporal.PlainDate.from('2019-02-14'));
/** Received at 09:20 of a Thursday, promised for the Tuesday after: of 30 working hours and 10 minutes a third ends on Friday at 11:23. */
const dossier = {
  received_at: at('2019-02-14T09:20'),
  promised_due: at('2019-02-19T17:00'),
  judged_by: 'date',
} as const;
const asked = (local: string, by = rule) => timingOf(dossier, { calendar, now: at(local), rule: by });

test('a request is in time in the first third of the working time, marked after it, late past the promised day', () => {
  expect(asked('2019-02-14T16:00')).toBe('in-time');
  expect(asked('2019-02-15T11:10')).toBe('in-time');
  expect(asked('2019-02-15T11:30')).toBe('after-checking');
  expect(asked('2019-02-18T15:40')).toBe('after-checking');
  expect(asked('2019-02-19T20:00')).toBe('after-checking');
  expect(asked('2019-02-20T07:31')).toBe('late');
});

test('how large that part is, and what is asked late does, are the rule’s to say, under every decree', () => {
  expect(asked('2019-02-18T15:40', { ...rule, checkingPart: null })).toBe('in-time');
  expect(asked('2019-02-15T14:00', { ...rule, checkingPart: 0.9 })).toBe('in-time');
  expect([stopsNothing('late', rule), stopsNothing('late', { ...rule, lateStops: true })]).toEqual([true, false]);
  expect([stopsNothing('after-checking', rule), stopsNothing(null, rule)]).toEqual([false, false]);
  const decrees = ['2016-01-04', '2018-06-21', '2025-07-01'].map((day) => regimeOn(Temporal.PlainDate.from(day)));
  expect(decrees.map(({ key, asking }) => [key, asking.lateStops])).toEqual([
    ['QD09-2015', false],
    ['ND61-2018', false],
    ['ND118-2025', false],
  ]);
});
