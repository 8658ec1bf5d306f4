import { expect, it } from 'vitest';
import { sealOf } from './number.rules.ts';

it('a seal that names only a kind of unit is that of the dossier’s authority; any other stands as written', () => {
  expect(sealOf('UBND xã', 'UBND xã Noong Hẹt')).toBe('UBND xã Noong Hẹt');
  expect(sealOf('UBND xã', 'UBND huyện Điện Biên')).toBe('UBND xã');
  expect(sealOf('Phòng Tư pháp', 'UBND huyện Điện Biên')).toBe('Phòng Tư pháp');
  expect(sealOf('UBND huyện Điện Biên', undefined)).toBe('UBND huyện Điện Biên');
});
