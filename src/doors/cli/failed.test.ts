import { expect, test } from 'vitest';
import { StartFailure } from '#platform/postgres/index.ts';
import { saidOfFailure } from './failed.ts';

test('a database that ends on the way is told in a sentence, a fault of the program with its place', () => {
  const away = [
    new Error('Client has encountered a connection error and is not queryable'),
    new Error('Connection terminated unexpectedly'),
    Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' }),
    Object.assign(new Error('connect ENOENT /tmp/x/.s.PGSQL.5432'), { code: 'ENOENT', syscall: 'connect' }),
  ];
  for (const fault of away) expect(saidOfFailure(fault)).toMatch(/^The database ended on the way\. .*start again/);
  expect(saidOfFailure(new StartFailure('Port 80 is taken.'))).toBe('Port 80 is taken.');
  expect(saidOfFailure(new Error('a fault'))).toMatch(/^Error: a fault\n\s+at /);
});
