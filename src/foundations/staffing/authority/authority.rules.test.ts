import { expect, test } from 'vitest';
import { titleElsewhere } from './authority.rules.ts';

test.each([
  ['Trưởng phòng', 'Phòng Tư pháp', 'Trưởng phòng Tư pháp'],
  ['Phó Trưởng phòng', 'Phòng Tài chính – Kế hoạch', 'Phó Trưởng phòng Tài chính – Kế hoạch'],
  ['Chánh Văn phòng', 'Văn phòng HĐND và UBND huyện', 'Chánh Văn phòng HĐND và UBND huyện'],
  ['Chánh Thanh tra', 'Thanh tra huyện', 'Chánh Thanh tra huyện'],
  ['Chủ tịch', 'UBND xã Pa Thơm', 'Chủ tịch UBND xã Pa Thơm'],
  ['Trưởng phòng Tư pháp', 'Phòng Tư pháp', 'Trưởng phòng Tư pháp'],
])('%s of %s signs for another body as %s', (title, unit, said) => {
  expect(titleElsewhere(title, unit)).toBe(said);
});
