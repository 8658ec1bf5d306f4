import { expect, test } from 'vitest';
import { identityKindsOn } from './identity.rules.ts';
import { readParty, type TypedParty } from './party.rules.ts';
import { partyReasonText } from './party.text.ts';

const today = Temporal.PlainDate.from('2019-02-20');
const person = { name: 'Lò Thị Phượng', identityNumber: '040000417', address: 'bản Noong Nhai' };
const phoneReason = (phone: string) => {
  const read = readParty({ ...person, phone }, today);
  return read.ok ? undefined : read.reasons[0];
};

test('a telephone number that cannot be one is told how many digits it has; letters are none', () => {
  expect(phoneReason('0912 000 417')).toBeUndefined();
  expect(phoneReason('0912.000')).toEqual({ field: 'phone', reason: 'phone-shape', digits: 7 });
  expect(phoneReason('không có')).toEqual({ field: 'phone', reason: 'phone-shape', digits: 0 });
});

const reads = (identityKind: string | undefined, identityNumber: string, day: string) => {
  const read = readParty(
    { name: 'Lò Thị Phượng', address: 'bản Noong Nhai', identityKind, identityNumber } as TypedParty,
    Temporal.PlainDate.from(day),
  );
  return read.ok ? read.value.identityKind : read.reasons.map((reason) => partyReasonText(reason, 'vi'));
};

test('a counter is offered the cards of its day: CMND to 31/12/2024, CCCD from 2016, thẻ căn cước from 01/07/2024', () => {
  const cards = (day: string) => identityKindsOn(Temporal.PlainDate.from(day)).slice(0, -3);
  expect(cards('2015-12-31')).toEqual(['cmnd']);
  expect(cards('2019-02-20')).toEqual(['cmnd', 'cccd']);
  expect(cards('2024-12-31')).toEqual(['cmnd', 'cccd', 'can-cuoc']);
  expect(cards('2025-01-01')).toEqual(['cccd', 'can-cuoc']);
});

test('a card is read by its day and by its digits; where no paper was named it is the usual one', () => {
  expect(reads(undefined, '040000417', '2019-02-20')).toBe('cmnd');
  expect(reads(undefined, '011086000417', '2026-03-02')).toBe('cccd');
  expect(reads('can-cuoc', '011086000417', '2026-03-02')).toBe('can-cuoc');
  expect(reads('can-cuoc', '040000417', '2026-03-02')).toEqual([
    'Số thẻ căn cước “040000417” có 9 ký tự, cần 12 chữ số.',
  ]);
  expect(reads('cmnd', '040000417', '2026-03-02')).toEqual([
    'CMND chỉ có giá trị từ 18/02/1999 đến hết 31/12/2024 (Nghị định 05/1999/NĐ-CP; Luật Căn cước 2023, Điều 46 khoản 2). Chọn giấy tờ khác.',
  ]);
});
