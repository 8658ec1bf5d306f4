import { type ChildProcess, fork } from 'node:child_process';
import { ended } from './house.ts';
import type { Load, Measured } from './load.ts';

/** The process that asks. */
export interface Asker {
  ask(load: Load): Promise<Measured>;
  close(): Promise<void>;
}

export function openAsker(): Asker {
  const child: ChildProcess = fork('bench/load.ts', { execArgv: ['--import', 'tsx'], serialization: 'advanced' });
  let heard = (_: Measured): void => undefined;
  let failed = (_: Error): void => undefined;
  child.on('message', (measured: Measured) => heard(measured));
  child.on('exit', () => failed(new Error('the asking process ended')));
  return {
    ask: (load) =>
      new Promise((resolve, reject) => {
        [heard, failed] = [resolve, reject];
        child.send(load);
      }),
    close: () => ended(child),
  };
}

interface Asked {
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  readonly cookie?: string;
  readonly form?: readonly (readonly [string, string])[];
  /** Public pages are limited per address: a district asks from many. */
  readonly from?: string;
}

/** A request as a browser sends it. */
export function written({ method = 'GET', path, cookie, form, from }: Asked): string {
  const body = form ? new URLSearchParams(form as [string, string][]).toString() : '';
  const lines = [
    `${method} ${path} HTTP/1.1`,
    'host: localhost',
    'accept: text/html',
    'connection: keep-alive',
    ...(cookie ? [`cookie: ${cookie}`] : []),
    ...(from ? [`x-forwarded-for: ${from}`] : []),
    ...(form
      ? [
          'sec-fetch-site: same-origin',
          'content-type: application/x-www-form-urlencoded',
          `content-length: ${Buffer.byteLength(body)}`,
        ]
      : []),
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}
