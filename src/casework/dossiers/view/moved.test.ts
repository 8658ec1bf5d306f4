import { expect, it } from 'vitest';
import type { Graph } from '../../workflow/rules.ts';
import { moveTold } from './moved.rules.ts';

const nodes = [
  { id: 'tham-dinh', name: 'Thẩm định hồ sơ' },
  { id: 'duyet', name: 'Duyệt' },
] as unknown as Graph['nodes'];
const units = new Map([['u1', 'Phòng Tư pháp']]);
const told = (payload: Record<string, unknown>) => moveTold({ payload }, { nodes }, units);

it('names the step that ended, the one that began and the unit that has it', () => {
  expect(told({ closed: ['tham-dinh'], outcome: 'done', opened: [{ element: 'duyet', unit: 'u1' }] })).toEqual({
    ended: ['Thẩm định hồ sơ'],
    begun: [{ step: 'Duyệt', unit: 'Phòng Tư pháp' }],
  });
});

it('tells no keys: a step without a name is left out, and what moved nothing tells no move', () => {
  expect(told({ closed: ['task-9'], opened: [{ element: 'task-10', unit: 'u1' }] })).toEqual({ ended: [], begun: [] });
  expect(told({ closed: ['duyet'], opened: [] })).toEqual({ ended: ['Duyệt'], begun: [] });
  expect(told({ number: 1 })).toBeUndefined();
});
