import { describe, expect, it } from 'vitest';
import { openSeed } from '#platform/seed/index.ts';
import { formName } from './form-name.text.ts';
import { pickFormSet } from './form-set.rules.ts';
import { readFormSets } from './form-set.store.ts';
import { templateOf } from './template.rules.ts';

const sets = readFormSets(openSeed('db/seed'));
const on = (day: string) => pickFormSet(sets, Temporal.PlainDate.from(day));

describe('the set of forms', () => {
  it('is the one in force on the day of reception', () => {
    expect(['2018-05-02', '2019-01-05'].map((day) => on(day).key)).toEqual(['QĐ09-2015', 'QĐ09-2015']);
    expect(['2019-01-06', '2019-02-20', '2025-09-14'].map((day) => on(day).key)).toEqual([
      'TT01-2018',
      'TT01-2018',
      'TT01-2018',
    ]);
    expect(on('2025-09-15').key).toBe('TT03-2025');
  });

  it('gives its forms its own numbers and titles', () => {
    const sets = ['QĐ09-2015', 'TT01-2018', 'TT03-2025'];
    expect(sets.map((set) => ['01', '02', '04', '05', 'trinh-ky'].map((form) => templateOf(set, form)))).toEqual([
      ['QD09-2015/03.typ', 'QD09-2015/01.typ', 'QD09-2015/xin-loi.typ', 'QD09-2015/04.typ', 'chung/trinh-ky.typ'],
      ['TT01-2018/01.typ', 'TT01-2018/02.typ', 'TT01-2018/04.typ', 'TT01-2018/05.typ', 'chung/trinh-ky.typ'],
      ['TT03-2025/01.typ', 'TT03-2025/02.typ', 'TT03-2025/04.typ', 'TT03-2025/06.typ', 'chung/trinh-ky.typ'],
    ]);
    // The notice of a stop is Mẫu 05 of TT 03/2025; before, no set has one.
    expect(sets.map((set) => templateOf(set, 'dung'))).toEqual([
      'chung/dung.typ',
      'chung/dung.typ',
      'TT03-2025/05.typ',
    ]);
    expect(sets.map((set) => formName(set, '04', 'vi'))).toEqual([
      'Thư xin lỗi',
      'Phiếu xin lỗi và hẹn lại',
      'Văn bản xin lỗi và đề nghị gia hạn',
    ]);
    expect(sets.map((set) => formName(set, '01', 'vi'))).toEqual(Array(3).fill('Giấy tiếp nhận và hẹn trả kết quả'));
  });
});
