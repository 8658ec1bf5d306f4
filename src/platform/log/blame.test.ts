import { expect, test } from 'vitest';
import { blameOf } from './blame.ts';

test('of a fault its kind, the code of the database and our own place are kept, never its words', () => {
  const fault = Object.assign(new RangeError('Lò Thị Xuân, 040123456'), {
    code: '23505',
    constraint: 'people_pkey',
    detail: 'Key (name)=(Lò Thị Xuân) already exists.',
    stack:
      'RangeError: Lò Thị Xuân\n    at hear (file:///x/node_modules/pg/client.js:3:1)\n    at hear (/srv/src/casework/dossiers/timers.ts:12:7)',
  });
  expect(blameOf(fault)).toEqual({
    because: 'RangeError 23505 people_pkey',
    where: 'src/casework/dossiers/timers.ts:12',
  });
  expect(blameOf('Lò Thị Xuân')).toEqual({ because: 'fault', where: null });
  expect(blameOf(Object.assign(new Error('x'), { name: 'Lò Thị Xuân', code: 'bản Noong' }))).toMatchObject({
    because: 'fault',
  });
});
