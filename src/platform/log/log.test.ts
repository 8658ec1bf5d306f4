import { expect, it } from 'vitest';
import { openLog } from './index.ts';

const fault = (): Error =>
  Object.assign(new Error('Key (name)=(Lò Văn Tướng) already exists'), {
    code: '23505',
    table: 'parties',
    constraint: 'x',
  });

const request = {
  id: 'req-1',
  method: 'GET',
  url: '/h/000.00.29.H18-190220-0001/ABCD?ten=Nga',
  headers: { cookie: 'phien=secret' },
};

function written(log: (to: ReturnType<typeof openLog>) => void): string {
  const lines: string[] = [];
  log(openLog('info', { write: (line) => void lines.push(line) }));
  return lines.join('');
}

it('a fault is told by its code and place, never by the values it choked on', () => {
  for (const line of [
    written((log) => log.error({ err: fault(), req: request }, 'a request failed')),
    written((log) => log.error({ err: fault(), req: request })),
    written((log) => log.error(fault())),
    written((log) => log.error(fault(), 'a request failed')),
  ]) {
    expect(line).toContain('database error 23505 parties x');
    expect(line).not.toMatch(/Tướng|ABCD|Nga|secret/);
  }
});

it('what is said in words stays', () => {
  expect(written((log) => log.info('Server listening'))).toContain('"msg":"Server listening"');
  expect(written((log) => log.info({ port: 1 }, 'listening'))).toContain('"port":1');
});
