import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linesOf } from './lines.ts';
import type { Mending } from './mend.rules.ts';
import { readRecord } from './record.rules.ts';

const sample = '../shared/data/procedures/national-portal-sample.jsonl.gz';

describe('a record of the national portal', () => {
  const detail = {
    executionMethods: [
      { submissionMethod: 'DIRECT', processingTime: 2.5, processingTimeUnit: 'WORKING_DAY', fees: [] },
    ],
    executionCases: [
      { name: '', profileComponents: [{ name: 'Tờ khai', originalQty: 1, copyQty: 0, required: true }] },
    ],
  };
  const read = (record: object) => {
    const result = readRecord(JSON.stringify(record));
    if (!result.ok) throw new Error(result.reasons.join());
    return result.value;
  };

  test('is taken as it stands when nothing is odd, fractions of days included', () => {
    const { record, mended } = read({ code: '1.001193', name: 'Đăng ký khai sinh', detail });
    expect(mended).toEqual([]);
    expect(record).toMatchObject({ key: '1.001193', abolished: false, times: [{ amount: 2.5, unit: 'working-day' }] });
  });

  test('with a blank before its code, a struck-out code, seven or nine digits is taken and said to be mended', () => {
    expect(read({ code: ' 1.001193', name: 'A', detail })).toMatchObject({
      record: { key: '1.001193' },
      mended: ['code-blanks'],
    });
    expect(read({ code: '1.014955-Xoa', name: 'A', detail })).toMatchObject({
      record: { key: '1.014955-Xoa', code: '1.014955', abolished: true },
      mended: ['code-struck'],
    });
    expect(read({ code: '1.0149551', name: 'A', detail }).mended).toEqual(['code-digits']);
    expect(read({ code: '1.014955123', name: 'A', detail }).mended).toEqual(['code-digits']);
  });

  test('keeps a time in words as words and never guesses a limit from a sentence', () => {
    const method = { ...detail.executionMethods[0], processingTime: 'Không quá 15 ngày.' };
    const { record, mended } = read({ code: '1.001193', name: 'A', detail: { ...detail, executionMethods: [method] } });
    expect(record.times[0]).toMatchObject({ amount: null, unit: null, words: 'Không quá 15 ngày.' });
    expect(mended).toEqual(['time-in-words']);
  });

  test('has a sum of 17,5 billion đồng to the last đồng, and says of dollars that they are no đồng', () => {
    const fees = [
      { type: 'FEE', value: 17_500_000_000, description: '' },
      { type: 'SERVICE_FEE', value: 150, currencyName: 'USD', description: '' },
      { type: 'FEE', value: null, description: 'Miễn cho hộ nghèo' },
    ];
    const method = { ...detail.executionMethods[0], fees };
    const { record, mended } = read({ code: '1.001193', name: 'A', detail: { ...detail, executionMethods: [method] } });
    expect(record.times[0]?.fees).toEqual([
      { kind: 'phí', dong: '17500000000', foreign: null, words: '' },
      { kind: 'lệ phí', dong: null, foreign: { amount: 150, currency: 'USD' }, words: '' },
      { kind: 'phí', dong: null, foreign: null, words: 'Miễn cho hộ nghèo' },
    ]);
    expect(mended).toEqual(['fee-foreign', 'fee-without-sum']);
  });

  test('gets one case where it has none, loses a paper without a name, and its DT becomes ĐT', () => {
    const odd = { ...detail, executionCases: [], subjectTypesDetails: [{ code: 'DT12' }] };
    const { record, mended } = read({ code: '1.001193', name: 'A', detail: odd });
    expect(record.cases).toEqual([{ name: 'Trường hợp chung', papers: [] }]);
    expect(record.subjects).toEqual(['ĐT12']);
    expect(mended).toEqual(['no-cases', 'subject-code']);
  });

  test('is kept in composed letters with Đ, whatever was typed', () => {
    const { record, mended } = read({ code: '1.001193', name: 'Ðăng  ký khai sinh'.normalize('NFD'), detail });
    expect(record.name).toBe('Đăng ký khai sinh');
    expect(mended).toEqual(['name-text']);
  });

  test('is refused with every reason when it is no JSON, no record, or has no code and no name', () => {
    expect(readRecord('{"code":')).toEqual({ ok: false, reasons: ['not-json'] });
    expect(readRecord('[1]')).toEqual({ ok: false, reasons: ['no-record'] });
    expect(readRecord('null')).toEqual({ ok: false, reasons: ['no-record'] });
    expect(readRecord('{}')).toEqual({ ok: false, reasons: ['no-code', 'no-name'] });
    expect(readRecord('{"code":"abc","name":"A"}')).toEqual({ ok: false, reasons: ['code-unreadable'] });
  });
});

describe.skipIf(!existsSync(sample))('the 1,721 records of the portal (../shared/data)', () => {
  test('are all taken, and what was odd about them is counted', async () => {
    const mended: Partial<Record<Mending, number>> = {};
    let taken = 0;
    for await (const { text } of linesOf(sample)) {
      const result = readRecord(text ?? '');
      expect(result.ok).toBe(true);
      if (!result.ok) continue;
      taken++;
      for (const one of result.value.mended) mended[one] = (mended[one] ?? 0) + 1;
    }
    expect(taken).toBe(1721);
    expect(mended).toEqual({
      'channel-twice': 109,
      'code-struck': 1,
      'fee-foreign': 10,
      'fee-without-sum': 48,
      'name-text': 51,
      'no-cases': 6,
      'paper-twice': 27,
      'paper-without-count': 116,
      'paper-without-name': 12,
      'subject-code': 684,
      text: 982,
      'time-as-text': 8,
      'time-in-words': 29,
      'time-unit': 110,
      'time-zero': 58,
    });
  });
});
