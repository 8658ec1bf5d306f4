import { expect, test } from 'vitest';
import { decideAnswer, decideRequest } from './supplement.rules.ts';

const items = [
  { name: 'Trích lục ghi chú ly hôn', original: 0, copy: 1 },
  { name: 'Sổ hộ khẩu', original: 0, copy: 1 },
];

test('only complete papers set the time going again; what is missing is named', () => {
  expect(decideAnswer(items, [0, 1])).toEqual({ ok: true, value: items });
  expect(decideAnswer(items, [0])).toEqual({
    ok: false,
    reasons: [{ field: 'papers', reason: 'papers-still-missing', names: ['Sổ hộ khẩu'] }],
  });
  expect(decideAnswer(items, [])).toEqual({ ok: false, reasons: [{ field: 'papers', reason: 'papers-missing' }] });
});

test('a place that was never asked for does not stand for one that was', () => {
  expect(decideAnswer(items, [0, 7, Number.NaN]).ok).toBe(false);
});

test('a citizen is given at most thirty days, and the last day that may be is named', () => {
  const today = Temporal.PlainDate.from('2019-02-20');
  const until = (respondBy: string) =>
    decideRequest(
      { items, reason: 'Thiếu trích lục', respondBy: Temporal.PlainDate.from(respondBy) },
      { asked: 0, today },
    );
  expect(until('2019-03-22').ok).toBe(true);
  expect(until('2019-03-23')).toEqual({
    ok: false,
    reasons: [{ field: 'respondBy', reason: 'respond-by-far', latest: '2019-03-22' }],
  });
});
