import { fork } from 'node:child_process';
import { ended } from './house.ts';
import type { Limit } from './limit-server.ts';

/** The bare server, told what to do. */
export interface OpenLimit {
  readonly port: number;
  readonly pids: readonly number[];
  close(): Promise<void>;
}

export async function openLimit(limit: Limit): Promise<OpenLimit> {
  const child = fork('bench/limit-server.ts', { execArgv: ['--import', 'tsx'], serialization: 'advanced' });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (said) => resolve(said as number));
    child.once('exit', () => reject(new Error('the bare server ended')));
    child.send(limit);
  });
  return { port, pids: [child.pid ?? 0], close: () => ended(child) };
}
