import { expect, test } from 'vitest';
import { decideAnswer } from './supplement.rules.ts';

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
