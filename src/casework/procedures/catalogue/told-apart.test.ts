import { expect, test } from 'vitest';
import { toldApart } from './told-apart.rules.ts';

test('a name that district and communes share bears its level; any other stands alone', () => {
  const entries = [
    { key: 'a', name: 'Cấp bản sao trích lục hộ tịch', level: 'district' },
    { key: 'b', name: 'Cấp bản sao trích lục hộ tịch', level: 'commune' },
    { key: 'c', name: 'Đăng ký khai sinh', level: 'commune' },
  ] as const;
  const told = toldApart(entries, 'vi');
  expect([...told.values()]).toEqual([
    'Cấp bản sao trích lục hộ tịch (cấp huyện)',
    'Cấp bản sao trích lục hộ tịch (cấp xã)',
    'Đăng ký khai sinh',
  ]);
  expect(toldApart(entries, 'en').get('b')).toBe('Cấp bản sao trích lục hộ tịch (commune)');
});
