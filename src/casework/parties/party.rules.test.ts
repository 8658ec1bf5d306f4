import { expect, test } from 'vitest';
import { readParty } from './party.rules.ts';

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
