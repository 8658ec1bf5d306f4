import { expect, test } from 'vitest';
import type { Leg } from '../flow/leg.store.ts';
import type { PastTask } from '../flow/task.store.ts';
import { momentsOf } from './timeline.rules.ts';

const at = Temporal.Instant.from('2019-02-20T08:28:00+07:00');

const step = (name: string, unit_id: string): PastTask => ({
  token: name,
  element: name,
  name,
  unit_id,
  act: 'process',
  holder_id: null,
  opened_at: at,
  step_due_at: at,
  closed_at: at,
  closed_by: 'somebody',
  outcome: null,
});

const leg = (position: number, from_unit_id: string, to_unit_id: string): Leg => ({
  position,
  from_unit_id,
  to_unit_id,
  give_by: at,
  given_at: at,
  given_by: null,
  taken_at: at,
  taken_by: null,
  called_off_at: null,
});

test('all at one instant: given to an office before its steps, given back before the result is returned', () => {
  const moments = momentsOf({
    dossier: { received_at: at, one_stop_id: 'counter', settling_id: 'office', state: 'returned', ended_at: null },
    past: [step('settle', 'office'), step('seal', 'office'), step('return', 'counter')],
    legs: [leg(1, 'counter', 'office'), leg(2, 'office', 'counter')],
    supplements: [],
    duties: [],
    parcels: [],
    moves: [],
    recalled: [{ recalled_at: at.add({ hours: 1 }) }],
    extension: undefined,
  });
  expect(moments.map((one) => ('name' in one ? one.name : `${one.kind} ${one.unitId}`))).toEqual([
    'received counter',
    'given office',
    'settle',
    'seal',
    'given counter',
    'return',
    'recalled counter',
  ]);
});

test('a unit that ended keeps what was received there; the dossier goes on at the one that follows', () => {
  const moved_at = at.add({ hours: 24 });
  const moments = momentsOf({
    dossier: { received_at: at, one_stop_id: 'new', settling_id: 'office', state: 'settling', ended_at: null },
    past: [{ ...step('settle', 'new'), closed_at: null }],
    legs: [leg(1, 'old', 'office')],
    ...{ supplements: [], duties: [], parcels: [], recalled: [], extension: undefined },
    moves: [{ from_unit_id: 'old', to_unit_id: 'new', counter: true, moved_at }],
  });
  expect(moments.at(-1)?.at).toEqual(moved_at);
  expect(moments.map(({ kind, unitId }) => `${kind} ${unitId}`)).toEqual([
    'received old',
    'given office',
    'moved new',
    'now new',
  ]);
});
