import { describe, expect, it } from 'vitest';
import { exemptionRefusal } from './exemption.text.ts';
import { type ExemptionGround, groundMeant, kindMeant, waivedOf } from './grounds.rules.ts';
import { exemptionReasons, granted, noProof, proofText } from './proof.rules.ts';

const poor: ExemptionGround = {
  ...{ kind: 'poor', name: 'Người thuộc hộ nghèo', percent: 100, law: 'Điều 11 Luật Hộ tịch' },
  ...{ paper: 'Giấy chứng nhận hộ nghèo', asks: ['number', 'this-year', 'issuer'] },
};
const elderly: ExemptionGround = {
  ...{ kind: 'elderly', name: 'Người cao tuổi', percent: 50, law: '', paper: 'Giấy chứng minh nhân dân' },
  asks: ['number', 'original'],
};
const proof = { ...noProof, number: '12', year: '2019', issuer: 'UBND xã Thanh Xương' };
const why = (ground: string, said: Partial<typeof proof> = {}, offered = [[poor, elderly]]) =>
  exemptionReasons({ ground, proof: { ...proof, ...said } }, offered, 2019);

describe('a ground of exemption', () => {
  it('is one of the fee: by its name, or by its kind where one alone is of it', () => {
    expect(groundMeant([poor, elderly], 'Hộ nghèo')).toBe(poor);
    expect(groundMeant([poor, elderly], 'người cao tuổi')).toBe(elderly);
    expect(groundMeant([poor, elderly], 'Hộ cận nghèo')).toBeUndefined();
    expect(groundMeant([poor, { ...poor, name: 'Hộ nghèo ở vùng cao' }], 'nghèo')).toBeUndefined();
    expect(['Hộ cận nghèo', 'DTTS vùng ĐBKK', 'Thương binh', 'Người nhà'].map(kindMeant)).toEqual([
      ...['near-poor', 'minority', 'merit', 'other'],
    ]);
  });

  it('that the fee does not know is refused, and the refusal says which it knows', () => {
    const [one] = why('Hộ cận nghèo');
    expect(one?.reason).toBe('exemption-not-of-fee');
    const { text, field } = exemptionRefusal(one as NonNullable<typeof one>, 'vi');
    expect(text).toContain('chỉ miễn, giảm cho: Người thuộc hộ nghèo; Người cao tuổi');
    expect(field).toBe('exemptionGround');
    expect(why('Hộ nghèo', {}, [])).toEqual([{ reason: 'exemption-nowhere' }]);
    expect(why('')).toEqual([{ reason: 'exemption-without-ground' }]);
  });

  it('asks for every part of its paper that is missing at once, each in its own field', () => {
    const lacks = why('Hộ nghèo', { number: '', year: '', issuer: '' });
    expect(lacks.map((one) => exemptionRefusal(one, 'vi').field)).toEqual(['proofNumber', 'proofYear', 'proofIssuer']);
    expect(exemptionRefusal(lacks[0] as NonNullable<(typeof lacks)[0]>, 'vi').text).toBe(
      'Ghi số của giấy chứng nhận hộ nghèo.',
    );
    expect(why('Người cao tuổi', { year: '', issuer: '' }).map(({ reason }) => reason)).toEqual(['exemption-lacks']);
    expect(why('Người cao tuổi', { original: true, year: '' })).toEqual([]);
  });

  it('whose paper is of the year takes none of another, and a ground for good takes any', () => {
    expect(why('Hộ nghèo')).toEqual([]);
    expect(why('Hộ nghèo', { year: '2018' })[0]?.reason).toBe('exemption-of-another-year');
    expect(why('Hộ nghèo', { year: 'nay' })[0]?.reason).toBe('exemption-year-unreadable');
    expect(why('Người cao tuổi', { original: true, year: '1999' })).toEqual([]);
  });

  it('known by the words of the law alone asks for what is usual of its kind', () => {
    const bare = exemptionReasons({ ground: 'Hộ nghèo', proof: noProof }, ['words'], 2019);
    expect(bare.map((one) => exemptionRefusal(one, 'vi').field)).toEqual([
      ...['proofPaper', 'proofNumber', 'proofYear', 'proofIssuer'],
    ]);
  });
});

it('a part of a fee is waived in whole đồng, and the paper is told in one line', () => {
  expect(waivedOf(8_001n, elderly)).toBe(4_000n);
  expect(proofText(granted(poor, { ...proof, original: true }))).toBe(
    'Giấy chứng nhận hộ nghèo số 12, năm 2019, UBND xã Thanh Xương cấp, đã xem bản chính',
  );
});
