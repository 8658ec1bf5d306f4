import { describe, expect, it } from 'vitest';
import { openSeed } from '#platform/seed/index.ts';
import { mayPrint, pickFormSet } from './form-set.rules.ts';
import { readFormSets } from './form-set.store.ts';
import { formSetReasonText } from './form-set.text.ts';

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

  it('of a dossier received earlier comes with stage 2, and says so', () => {
    expect(mayPrint(on('2019-02-20'))).toEqual({ ok: true, value: 'TT01-2018' });
    const answer = mayPrint(on('2018-12-28'));
    expect(answer.ok).toBe(false);
    if (answer.ok) return;
    expect(answer.reasons.map((reason) => formSetReasonText(reason, 'vi'))).toEqual([
      'Mẫu kèm theo Quyết định 09/2015/QĐ-TTg: bộ mẫu này được bổ sung ở giai đoạn 2; hồ sơ tiếp nhận trong thời gian đó chưa in được.',
    ]);
  });
});
