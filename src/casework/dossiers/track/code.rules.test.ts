import { expect, it } from 'vitest';
import { readCode, readWord } from './code.rules.ts';
import { initialsOf, withoutName } from './initials.rules.ts';

const printed = '000.00.29.H18-190218-0006';

it.each([
  printed,
  '000.00.29.h18-190218-0006',
  ' 000.00.29.H18 - 190218 - 0006 ',
  '00000 29H18 190218 0006',
  '000.00.29.H18–190218—0006',
  '000,00,29,H18.190218.0006',
  '０００.００.２９.Ｈ１８-１９０２１８-０００６',
])('the code is read however it is typed: “%s”', (typed) => {
  expect(readCode(typed)).toBe(printed);
});

it.each(['', '190218-0006', 'H18', '000.00.29.H18-190218', "' or 1=1 --", '000.00.29.X18-190218-0006'])(
  'what is no code is not guessed at: “%s”',
  (typed) => {
    expect(readCode(typed)).toBeUndefined();
  },
);

it('a day with more than 9,999 dossiers still has codes', () => {
  expect(readCode('000.00.29.H18-190218-10007')).toBe('000.00.29.H18-190218-10007');
});

it('the check word is read in small letters and with blanks', () => {
  expect(readWord(' k7 mp')).toBe('K7MP');
});

it.each([
  ['Lò Thị Phượng', 'L. T. P.'],
  ['đào  văn Ân', 'Đ. V. Â.'],
  ['Công ty TNHH 27/7 Điện Biên', 'C. T. T. 2. Đ. B.'],
  ['', ''],
])('of the name %s only the initials are shown', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

it('the name is taken out of what was asked for', () => {
  expect(withoutName('Đổi địa điểm kinh doanh, hộ CÀ  Văn Panh', 'Cà Văn Panh')).toBe(
    'Đổi địa điểm kinh doanh, hộ C. V. P.',
  );
  expect(withoutName('Tạp hóa Phượng (chợ)', 'Lò (Thị) Phượng')).toBe('Tạp hóa Phượng (chợ)');
});
