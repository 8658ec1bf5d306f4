import { describe, expect, it } from 'vitest';
import { groundsTyped, readGrounds } from './grounds.rules.ts';
import { readFees } from './rows.rules.ts';

const poor = 'Người thuộc hộ nghèo | 100% | Điều 11 Luật Hộ tịch | Giấy chứng nhận hộ nghèo | số, năm nay, nơi cấp';

describe('the grounds of a fee as they are typed', () => {
  it('are read line by line and written back the same, a part of a fee and a paper that asks nothing, too', () => {
    const text = [poor, 'Thương binh | 50% | NĐ 114/2016 | Thẻ thương binh | ', 'Người nhà | 100% |  |  | '].join('\n');
    const { grounds, wrong } = readGrounds(text);
    expect(wrong).toEqual([]);
    expect(grounds.map(({ kind, percent }) => [kind, percent])).toEqual([
      ['poor', undefined],
      ['merit', 50],
      ['other', undefined],
    ]);
    expect(grounds[0]).toMatchObject({ law: 'Điều 11 Luật Hộ tịch', asks: ['number', 'this-year', 'issuer'] });
    expect(readGrounds(groundsTyped(grounds))).toEqual({ grounds, wrong: [] });
  });

  it('named alone are shown as is usual for their kind', () => {
    expect(readGrounds('Hộ cận nghèo').grounds).toEqual([
      {
        ...{ kind: 'near-poor', name: 'Hộ cận nghèo', paper: 'Giấy chứng nhận hộ cận nghèo' },
        asks: ['number', 'this-year', 'issuer'],
      },
    ]);
  });

  it('that cannot be read are told with their line: share, what is asked, a ground named twice', () => {
    const text = `${poor}\nTrẻ em | 120%\nNgười cao tuổi | 50% | | | chữ ký\nNGƯỜI THUỘC HỘ NGHÈO`;
    expect(readGrounds(text).wrong).toEqual([
      { line: 2, reason: 'ground-percent' },
      { line: 3, reason: 'ground-asks' },
      { line: 4, reason: 'ground-twice' },
    ]);
  });

  it('stand beside the words of the law, never without them', () => {
    const fee = { 'f1.name': 'Lệ phí', 'f1.dong': '8000', 'f1.per': 'việc', 'f1.grounds': poor };
    expect(readFees(fee, [], 0).reasons).toEqual([{ field: 'f1.grounds', reason: 'grounds-without-words' }]);
    const said = readFees({ ...fee, 'f1.exempt': 'Miễn cho hộ nghèo' }, [], 0);
    expect([said.reasons, said.rows[0]?.grounds?.[0]?.kind]).toEqual([[], 'poor']);
  });
});
