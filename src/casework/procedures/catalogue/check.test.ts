import { describe, expect, test } from 'vitest';
import { openSeed } from '#platform/seed/index.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import { checkCatalogue, checkRecords, expectedRows, standingsBySettling } from './check.rules.ts';
import { readWritten, type Written } from './written.ts';

const { records, unreadable } = readWritten(openSeed('db/seed'));
const changed = (key: string, changes: Partial<ProcedureRecord>): Written[] =>
  records.map((one) => (one.record.key === key ? { ...one, record: { ...one.record, ...changes } } : one));
const errors = (written: readonly Written[]): string[] =>
  checkCatalogue(written)
    .filter(({ weight }) => weight === 'error')
    .map(({ what }) => what);

describe('the written catalogue', () => {
  test('can be read whole and has no fault: 259 rows of the departments, 118 of the communes, no filler', () => {
    expect(unreadable).toEqual([]);
    expect(errors(records)).toEqual([]);
    const rows = (level: string) =>
      new Set(records.flatMap(({ record }) => (record.level === level ? record.key : [])));
    expect([rows('district').size, rows('commune').size]).toEqual([259, 118]);
  });
});

describe('what is known of the catalogue, by who settles', () => {
  const on = (day: string, all = records) =>
    standingsBySettling(
      all.map(({ record }) => record),
      day,
    );

  test('counts each procedure once, however many versions it has, and comes to the rows of each side', () => {
    expect(records.length).toBeGreaterThan(259 + 118);
    for (const day of ['1999-01-01', '2019-02-20', '2022-01-01', '2026-01-01']) {
      const sums = [...on(day)].map(([side, of]) => [side, of.complete + of.thin + of['name-only']]);
      expect(Object.fromEntries(sums)).toEqual(expectedRows);
    }
    expect(on('2019-02-20').get('thanh-tra')).toEqual({ complete: 0, thin: 0, 'name-only': 4 });
  });

  test('takes the version in force on the day', () => {
    const key = 'thuc-hien-tro-cap-xa-hoi-hang-thang';
    const later = records.map((one) =>
      one.record.key === key && one.record.validFrom === '2021-07-01'
        ? { ...one, record: { ...one.record, steps: [] } }
        : one,
    );
    const nameOnly = (day: string): number => on(day, later).get('lao-dong-tbxh')!['name-only'];
    expect(nameOnly('2021-07-01')).toBe(nameOnly('2019-02-20') + 1);
  });
});

describe('the check of the catalogue', () => {
  const key = 'dang-ky-thanh-lap-ho-kinh-doanh';
  const { record } = records.find((one) => one.record.key === key)!;

  test('refuses a department with a row too few', () => {
    expect(errors(records.filter((one) => one.record.key !== key))).toEqual(['25 rows where 26 are expected']);
  });

  test('refuses the same version twice', () => {
    const twice = records.find((one) => one.record.key === key)!;
    expect(errors([...records, twice]).join()).toMatch(/is written at .* already/);
  });

  test('refuses a case that does not exist', () => {
    const papers = [{ ...record.papers[0]!, cases: ['khong-co'] }];
    expect(errors(changed(key, { papers }))).toEqual(['no case has the key khong-co']);
  });

  test('refuses filler: the papers and steps of one field copied into another', () => {
    const other = records.find((one) => one.record.key === 'cap-giay-phep-xay-dung-nha-o-rieng-le')!.record;
    const { papers, steps, cases, time } = other;
    const copied = { papers, steps: steps!, cases, time };
    expect(errors(changed(key, copied)).join()).toMatch(/same papers and steps as .*, which is of another field/);
  });

  test('refuses a process that does not begin with a reception or end with a return', () => {
    expect(errors(changed(key, { steps: record.steps!.slice(1) }))).toEqual(['the first step is not a reception']);
    expect(errors(changed(key, { steps: record.steps!.slice(0, -1) }))).toEqual(['the last step is not a return']);
  });

  test('refuses a note in the name of a result, which is written beside it', () => {
    expect(errors(changed(key, { result: ['Giấy chứng nhận (cấp lại)'] })).join()).toMatch(/a note stands in the name/);
    expect(errors(changed(key, { result: [['Giấy chứng nhận', 'cấp lại']] }))).toEqual([]);
  });

  test('refuses one field in two spellings', () => {
    expect(errors(changed(key, { field: 'Đất  Đai' })).join()).toMatch(/is written .* elsewhere/);
  });

  test('warns of hours that do not add up, and does not refuse them', () => {
    const steps = record.steps!.map((step, n) => (n === 2 ? [step[0], step[1], step[2], 1] : step));
    const found = checkRecords(changed(key, { steps: steps as ProcedureRecord['steps'] & object }));
    expect(found.filter(({ where }) => where.includes(key)).map(({ weight }) => weight)).toEqual([
      // Three cases, each on the road to the certificate and on the road to its refusal.
      ...Array(6).fill('warning'),
    ]);
  });
});
