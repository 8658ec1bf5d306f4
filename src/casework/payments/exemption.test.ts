import { expect, it } from 'vitest';
import { exemptionYear } from './exemption.rules.ts';

const why = (ground: string, proof: string) => exemptionYear({ ground, proof }, 2019)?.reason;

it('a household that is poor, or a hamlet of special hardship, is proved for the year; the other grounds for good', () => {
  expect(why('Hộ nghèo', 'Sổ hộ nghèo 12/2019')).toBeUndefined();
  expect(why('hộ cận nghèo', 'Giấy chứng nhận 31/2018')).toBe('exemption-of-another-year');
  expect(why('Hộ nghèo', 'Sổ số 12')).toBe('exemption-without-year');
  expect(why('Dân tộc thiểu số ở xã đặc biệt khó khăn', 'Danh sách năm 2017')).toBe('exemption-of-another-year');
  expect(why('DTTS vùng ĐBKK', 'QĐ 582/QĐ-TTg, danh sách năm 2019')).toBeUndefined();
  expect(why('Người có công', 'Giấy chứng nhận số 4471')).toBeUndefined();
  expect(why('Người khuyết tật', 'Giấy xác nhận năm 2014')).toBeUndefined();
});

it('of several years the one of the business year is enough, and a long number is no year', () => {
  expect(why('Hộ nghèo', 'Sổ năm 2018, gia hạn 2019')).toBeUndefined();
  expect(why('Hộ nghèo', 'Sổ số 120195')).toBe('exemption-without-year');
});
