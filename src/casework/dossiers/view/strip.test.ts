import { expect, test } from 'vitest';
import type { Graph } from '../../workflow/rules.ts';
import type { Decision } from '../dossier/decision.store.ts';
import type { PastTask } from '../flow/task.store.ts';
import { stripOf, whoDid } from './strip.rules.ts';

const at = Temporal.Instant.from('2019-02-20T08:28:00+07:00');
const task = (act: string): PastTask => ({
  token: 't',
  element: 'step-3',
  name: 'Ký giấy chứng nhận',
  unit_id: 'unit',
  act,
  holder_id: null,
  opened_at: at,
  step_due_at: at,
  closed_at: at,
  closed_by: 'clerk',
  outcome: null,
});
const signed: Decision = {
  kind: 'sign',
  by_account: 'leader',
  signing_title: 'Phó Chủ tịch',
  instead: null,
  opinion: null,
  means: 'paper',
  recorded_by: 'clerk',
  decided_at: at,
};

test('a step signed on paper is the signer’s, not that of the hand that recorded it', () => {
  expect(whoDid(task('sign'), [signed])).toBe('leader');
});

test('every other step is of whoever did it', () => {
  expect(whoDid(task('clerk'), [signed])).toBe('clerk');
  expect(whoDid({ ...task('process'), closed_at: null, closed_by: null, holder_id: 'officer' }, [signed])).toBe(
    'officer',
  );
});

test('of two steps that cases name alike, the road ahead shows that of its own case, by its hours', () => {
  const step = (id: string, name: string, minutes: number) => ({ kind: 'task', id, name, minutes, role: 'process' });
  const nodes = [
    step('1', 'Nhận', 60),
    step('2', 'Thẩm định', 1110),
    step('3', 'Thẩm định', 2580),
    step('4', 'Ký', 30),
  ];
  const steps = [
    { name: 'Nhận', hours: 1 },
    { name: 'Thẩm định', hours: 43 },
    // Its hours were written otherwise in the process: it is still the case's own.
    { name: 'Ký', hours: 2 },
  ];
  const here: PastTask = { ...task('process'), element: '1', closed_at: null, closed_by: null };
  const places = stripOf({ nodes } as unknown as Graph, [here], { first: [], steps });
  expect(places.map(({ element }) => element)).toEqual(['1', '3', '4']);
});
