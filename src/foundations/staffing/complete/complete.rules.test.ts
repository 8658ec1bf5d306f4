import { expect, test } from 'vitest';
import type { Unit } from '#foundations/organisations/index.ts';
import { mannedPlaces } from './complete.rules.ts';

const unit = (id: string, kind: string, parentId: string | null): Unit => ({ id, kind, parentId }) as Unit;
const units = [
  unit('district', 'authority', null),
  unit('office', 'office', 'district'),
  unit('district-counter', 'one-stop', 'office'),
  unit('commune', 'commune', 'district'),
  unit('counter', 'one-stop', 'commune'),
];
const held = (accountId: string, role: string, unitId: string) => ({ accountId, role, unitId });

test('a commune where every hand is there misses none; what is held at its counter counts for it', () => {
  const all = [
    held('clerk', 'receive', 'counter'),
    held('clerk', 'process', 'commune'),
    held('chair', 'sign', 'commune'),
    held('office', 'clerk', 'commune'),
    held('office', 'return', 'counter'),
  ];
  expect(mannedPlaces(units, all)).toEqual([{ unit: units[3], people: 3, missing: [] }]);
});

test('hands of the district do not help a commune, and a role without a part in dossiers makes no place', () => {
  const some = [held('a', 'receive', 'counter'), held('b', 'sign', 'district-counter'), held('c', 'admin', 'district')];
  expect(mannedPlaces(units, some).map(({ unit: { id }, missing }) => [id, missing])).toEqual([
    ['district', ['receive', 'process', 'clerk', 'return']],
    ['commune', ['process', 'sign', 'clerk', 'return']],
  ]);
});
