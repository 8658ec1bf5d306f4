import { expect, test } from 'vitest';
import { assemble, chainOf } from './unit.rules.ts';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const row = (id: string, parent: string | null) => ({
  id,
  key: id,
  kind: 'department' as const,
  level: 'district' as const,
  parent_id: parent,
  electronic: null,
  electronic_since: null,
  paper_figures: null,
  terrain: null,
  address: '',
  phone: '',
  illustrative: false,
  opened_on: day('2013-01-01'),
  closed_on: null,
  position: 0,
});
const name = (unitId: string) => ({
  unit_id: unitId,
  name: unitId,
  short_name: unitId,
  from_day: day('2013-01-01'),
  to_day: null,
});

test('a unit without a name is a fault of the data, said with its key', () => {
  expect(() => assemble([row('nameless', null)], [], [], day('2019-02-20'))).toThrow(/nameless/);
});

test('a circle of parents ends the chain instead of going round for ever', () => {
  const units = assemble([row('a', 'b'), row('b', 'a')], [name('a'), name('b')], [], day('2019-02-20'));
  expect(units.map((unit) => unit.code)).toEqual([null, null]);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  expect(chainOf(byId, 'a').map((unit) => unit.id)).toEqual(['a', 'b']);
});
