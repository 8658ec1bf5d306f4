import { expect, test } from 'vitest';
import { readAsked, type Written } from './asked.rules.ts';
import { misaskedText } from './asked.text.ts';

const reasons = (written: Written): string[] => {
  const read = readAsked(written);
  return read.ok ? [] : read.reasons.map((misfit) => `${misfit.field}: ${misfit.reason}`);
};

test('a time without an offset is Vietnam’s, one with an offset is what it says', () => {
  const at = (from: string) => {
    const read = readAsked({ from, limit: 1 });
    return read.ok && read.value.from.toString();
  };
  expect(at('2019-01-28T14:05')).toBe('2019-01-28T07:05:00Z');
  expect(at('2019-01-28T14:05:00+07:00')).toBe('2019-01-28T07:05:00Z');
  expect(at('2019-01-28T07:05:00Z')).toBe('2019-01-28T07:05:00Z');
});

test('everything that cannot be read is named at once', () => {
  const typed = {
    from: '2019-02-30T09:00',
    limit: -1,
    unit: 'day',
    rule: 'mine',
    ends: 'evening',
    pauses: [{ from: '2019-02-21T09:00', to: '2019-02-20T09:00' }],
  };
  expect(reasons(typed)).toEqual([
    'from: not-a-moment',
    'pauses: backwards',
    'unit: not-one-of',
    'rule: not-one-of',
    'ends: not-one-of',
    'limit: amount-not-a-number',
  ]);
  const read = readAsked(typed);
  const said = read.ok ? [] : read.reasons.map((misfit) => misaskedText(misfit, 'vi'));
  expect(said.every((sentence) => sentence.length > 10)).toBe(true);
});

test('a zone in brackets would be read and not heeded: it is refused', () => {
  for (const from of [
    '2019-02-20T08:28[Asia/Tokyo]',
    '2019-02-20T08:28+07:00[Asia/Tokyo]',
    '2019-02-20T08:28[u-ca=iso8601]',
  ])
    expect(reasons({ from, limit: 1 })).toEqual(['from: not-a-moment']);
});

test.each([
  [{ from: '2019-02-20T09:00' }, ['limit: missing']],
  [{ from: '2019-02-20T09:00', limit: 1, unit: 'working-day', rule: 'calendar-days' }, ['rule: counts-another-unit']],
  [{ from: '2019-02-20T09:00', limit: 1.5, unit: 'month' }, ['limit: months-not-whole']],
  [{ from: '2019-02-20T09:00', limit: 1e9, unit: 'hour' }, ['limit: amount-too-large']],
  [{ from: '0001-01-01T09:00', limit: 1 }, ['from: out-of-range']],
  [{ from: '2019-02-20T09:00', rule: 'same-day' }, []],
  [{ from: '2019-02-20T09:00', limit: 15, unit: 'calendar-day', rule: 'calendar-days' }, []],
])('%o: %j', (written, expected) => {
  expect(reasons(written)).toEqual(expected);
});
