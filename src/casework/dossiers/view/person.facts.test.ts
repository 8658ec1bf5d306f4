import { expect, test } from 'vitest';
import type { Party } from '../../parties/index.ts';
import { personFacts } from './person.facts.ts';

const old: Party = {
  id: 'x',
  kind: 'person',
  name: 'Vàng Thị Chía',
  born: Temporal.PlainDate.from('1937-01-01'),
  born_precision: 'year',
  identity_kind: 'none',
  identity_number: null,
  no_identity_reason: 'mất',
  household_book: '210012345',
  household_head: 'Vàng A Chá',
  relative_name: null,
  hamlet: 'bản Na Ư',
  commune_id: null,
  address: 'xã Na Ư',
  phone: null,
  email: null,
};

test('who has no identity card is told by year of birth, household book and hamlet', () => {
  expect(personFacts(old, 'vi').map(({ value }) => value)).toEqual([
    '1937',
    'Không có giấy tờ: mất',
    '210012345, chủ hộ Vàng A Chá',
    'bản Na Ư, xã Na Ư',
  ]);
});

test('a day of birth is shown as exactly as it is known', () => {
  const born = (precision: Party['born_precision']) =>
    personFacts({ ...old, born: Temporal.PlainDate.from('1980-05-09'), born_precision: precision }, 'vi')[0]?.value;
  expect([born('day'), born('month'), born('year')]).toEqual(['09/05/1980', '05/1980', '1980']);
});

test('a hamlet that the address names already is not said twice', () => {
  const facts = personFacts({ ...old, hamlet: 'đội 9', address: 'đội 9, xã Thanh Xương' }, 'vi');
  expect(facts.at(-1)?.value).toBe('đội 9, xã Thanh Xương');
});
