import { expect, it } from 'vitest';
import { saysWhy } from './index.ts';

it('a reason has five letters at least, ten where a citizen reads it or a book keeps it; figures and signs say nothing', () => {
  expect(saysWhy('ok')).toBe(false);
  expect(saysWhy('12345.....')).toBe(false);
  expect(saysWhy('Nhầm bó')).toBe(true);
  expect(saysWhy('Nhầm bó', 'explained')).toBe(false);
  expect(saysWhy('Trùng lịch đo đạc', 'explained')).toBe(true);
});
