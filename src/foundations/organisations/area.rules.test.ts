import { expect, test } from 'vitest';
import { areaOf, placeOf } from './area.rules.ts';
import type { Unit } from './unit.rules.ts';

const unit = (kind: Unit['kind'], name: string) => ({ kind, name }) as Unit;
const district = unit('authority', 'UBND huyện Tuần Giáo');
const commune = unit('commune', 'UBND xã Quài Cang');
const counter = unit('one-stop', 'Bộ phận Tiếp nhận và Trả kết quả xã Quài Cang');
const provincial = [unit('province', 'Sở Nội vụ tỉnh Sơn La')];

test('a paper names the area of its own house, whichever house that is', () => {
  expect([placeOf([counter, commune, district]), areaOf([counter, commune, district], provincial)]).toEqual([
    'Quài Cang',
    'xã Quài Cang, huyện Tuần Giáo',
  ]);
  expect([placeOf([district]), areaOf([district], provincial)]).toEqual(['Tuần Giáo', 'huyện Tuần Giáo, tỉnh Sơn La']);
});

test('without a district the province follows the commune; towns and wards are areas too', () => {
  const ward = unit('commune', 'UBND phường Mường Thanh');
  expect([placeOf([ward]), areaOf([ward], provincial)]).toEqual(['Mường Thanh', 'phường Mường Thanh, tỉnh Sơn La']);
  const town = unit('authority', 'UBND thị xã Mường Lay');
  expect([placeOf([town]), areaOf([town], [])]).toEqual(['Mường Lay', 'thị xã Mường Lay']);
  expect([placeOf([]), areaOf([], [])]).toEqual(['', '']);
});
