import { expect, test } from 'vitest';
import { toldApart } from './told-apart.rules.ts';

test('a name that district and communes share bears its level; any other stands alone', () => {
  const told = toldApart([
    { key: 'a', name: 'Cấp bản sao trích lục hộ tịch', level: 'district' },
    { key: 'b', name: 'Cấp bản sao trích lục hộ tịch', level: 'commune' },
    { key: 'c', name: 'Đăng ký khai sinh', level: 'commune' },
  ]);
  expect([...told.values()]).toEqual([
    'Cấp bản sao trích lục hộ tịch (cấp huyện)',
    'Cấp bản sao trích lục hộ tịch (cấp xã)',
    'Đăng ký khai sinh',
  ]);
});
