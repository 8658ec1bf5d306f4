import { expect, it } from 'vitest';
import { difference, differs, readScans } from './scan.rules.ts';

const [one, two, three] = [
  '000.00.29.H18-190220-0001',
  '000.00.29.H18-190220-0002',
  '000.10.29.H18-190220-0001',
] as const;

it('the same folders as the list differ in nothing, in whatever order and however often they were scanned', () => {
  const found = difference([one, two], `${two}\n${one}\n${two}\n`);
  expect(found).toEqual({ found: [one, two], strangers: [], missing: [] });
  expect(differs(found)).toBe(false);
});

it('both sides of a difference are named', () => {
  const found = difference([one, two], `${one}\n000.00.29.H18-190219-0044`);
  expect(found).toEqual({ found: [one], strangers: ['000.00.29.H18-190219-0044'], missing: [two] });
  expect(differs(found)).toBe(true);
});

it('a QR is read for the code in its address, small letters are the same code', () => {
  expect(readScans(`https://motcua.example/h/${one}/K7Q2\n000.00.29.h18-190220-0002`)).toEqual([one, two]);
});

it('a code typed by hand with its halves apart is one code, and codes on one line stay apart', () => {
  for (const typed of ['190220 0002', '190220 / 0002', '190220–0002', '000.00.29.h18-190220 0002'])
    expect(difference([one, two], typed), typed).toEqual({ found: [two], strangers: [], missing: [one] });
  expect(readScans(`${one} ${two}\t190220-0003 190220 0004`)).toEqual([one, two, '190220-0003', '190220-0004']);
});

it('the end of a code will do where one folder ends so, and not where two do', () => {
  expect(difference([one, two], '190220-0002').found).toEqual([two]);
  expect(difference([one, three], '190220-0001')).toEqual({
    found: [],
    strangers: ['190220-0001'],
    missing: [one, three],
  });
});

it('nothing scanned finds nothing', () => {
  expect(difference([one], ' \n ')).toEqual({ found: [], strangers: [], missing: [one] });
});
