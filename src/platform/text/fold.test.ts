import { expect, it } from 'vitest';
import { fold } from './index.ts';

it('folds small letters without diacritics, whichever Đ was typed and however the signs are put together', () => {
  expect(fold(' Đăng ký KẾT HÔN ')).toBe('dang ky ket hon');
  expect(fold('Ðiện Biên'.normalize('NFD'))).toBe('dien bien');
});
