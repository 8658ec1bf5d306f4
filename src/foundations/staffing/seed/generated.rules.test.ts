import { expect, test } from 'vitest';
import { generateName, loginOf, type NameParts } from './generated.rules.ts';

const parts: NameParts = {
  family: ['Lò', 'Quàng'],
  maleMiddle: ['Văn'],
  maleGiven: ['Biên', 'Chung'],
  femaleMiddle: ['Thị'],
  femaleGiven: ['Ban', 'Đoan'],
};
const names = { kinh: parts, thai: parts, mong: parts };

test('a login is the name without diacritics, with dots', () => {
  expect(loginOf('Nguyễn Thị Lan Hương')).toBe('nguyen.thi.lan.huong');
  expect(loginOf('Đặng Thị Lụa')).toBe('dang.thi.lua');
  expect(loginOf('Vừ A Sủa')).toBe('vu.a.sua');
});

test('the same post is held by the same generated person in every installation', () => {
  const one = generateName('xa-na-u/chu-tich/0', 'upland', names, new Set());
  expect(generateName('xa-na-u/chu-tich/0', 'upland', names, new Set())).toEqual(one);
});

test('nobody gets a login that is taken, and an exhausted list is a fault', () => {
  const taken = new Set<string>();
  for (let n = 0; n < 8; n++) taken.add(generateName(`post/${n}`, 'lowland', names, taken).login);
  expect(taken.size).toBe(8);
  expect(() => generateName('post/8', 'lowland', names, taken)).toThrow(/no name is left/);
});
