import { expect, test } from 'vitest';
import { demonstrationPassword } from '#foundations/access/index.ts';
import { readConfig } from '#platform/config/index.ts';
import { greeting } from './greeting.text.ts';

const said = (environment: Record<string, string>, now: string): string => {
  const read = readConfig(environment);
  if (!read.ok) throw new Error('misread');
  return greeting(read.value, Temporal.Instant.from(now));
};

test('the console tells the time the demonstration has, also after its clock was moved', () => {
  expect(said({}, '2019-02-20T08:28:00+07:00')).toContain('Thứ Tư 20/02/2019, 08:28');
  const moved = said({ PORT: '3001' }, '2025-07-01T08:00:00+07:00');
  expect(moved).toContain('Thứ Ba 01/07/2025, 08:00');
  expect(moved).toContain('http://localhost:3001/dang-nhap');
  expect(moved).toContain(demonstrationPassword);
});

test('in production it names no account', () => {
  const production = { MODE: 'production', BASE_URL: 'https://motcua.example.vn' };
  expect(said(production, '2026-11-28T08:00:00+07:00')).toBe('\nMột Cửa đang phục vụ tại https://motcua.example.vn\n');
});
