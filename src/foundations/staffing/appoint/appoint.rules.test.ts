import { expect, test } from 'vitest';
import { decideAppointment, type Proposal } from './appoint.rules.ts';
import { meetings } from './separation.rules.ts';

const today = Temporal.PlainDate.from('2019-02-20');
const proposal = (given: Partial<Proposal> = {}): Proposal => ({
  postId: 'post',
  roles: [{ role: 'process', unitId: 'xa' }],
  from: today,
  ...given,
});
const nothing = { postIds: [], roles: [] };

test('one official of a commune may hold five roles', () => {
  const roles = ['receive', 'return', 'cash', 'clerk', 'present'].map((role) => ({ role, unitId: 'xa' }));
  expect(decideAppointment(proposal({ roles }), nothing, today).ok).toBe(true);
});

test('thụ lý and ký of one unit never meet in one person, in one appointment or over two', () => {
  const sign = { role: 'sign', unitId: 'xa' };
  expect(decideAppointment(proposal(), { postIds: [], roles: [sign] }, today)).toEqual({
    ok: false,
    reasons: [{ reason: 'process-and-sign', unitId: 'xa' }],
  });
  expect(meetings([...proposal().roles, sign])).toEqual(['xa']);
});

test('whoever settles in one unit may sign in another', () => {
  const elsewhere = { postIds: [], roles: [{ role: 'sign', unitId: 'huyen' }] };
  expect(decideAppointment(proposal(), elsewhere, today).ok).toBe(true);
});

test('everything in the way of an appointment is said at once', () => {
  const later = today.add({ days: 1 });
  expect(decideAppointment(proposal({ from: later, roles: [] }), { postIds: ['post'], roles: [] }, today)).toEqual({
    ok: false,
    reasons: [{ reason: 'starts-later', from: later }, { reason: 'holds-it-already' }, { reason: 'no-roles' }],
  });
});
