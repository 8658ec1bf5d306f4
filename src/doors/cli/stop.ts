import { createServer } from 'node:net';
import type { Config } from '#platform/config/index.ts';
import { StartFailure } from '#platform/postgres/index.ts';

/**
 * Ctrl-C, a manager's SIGTERM, or the end of start.mjs. Ctrl-C arrives twice, from the terminal and through
 * start.mjs; pressed again later it ends the program at once.
 */
export function toldToStop(): AbortSignal {
  const told = new AbortController();
  let since = 0;
  const tell = (): void => {
    if (told.signal.aborted && performance.now() - since > 1_000) process.exit(130);
    if (!told.signal.aborted) since = performance.now();
    told.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, tell);
  process.once('disconnect', () => {
    if (!told.signal.aborted) process.stderr.write('start.mjs was ended, so the house closes.\n');
    told.abort();
  });
  // To hear of start.mjs is no reason to go on.
  process.channel?.unref();
  return told.signal;
}

/** Told to stop while the house was being opened: what is done so far is kept. */
export const stoppedEarly = (): StartFailure =>
  new StartFailure('Stopped before the house was open; the next start goes on.');

/** A port somebody else holds is said before a database is started for nothing; one that is just being left is waited for. */
export async function portFree(config: Config): Promise<void> {
  let code: string | undefined;
  for (let tries = 0; tries < 8; tries += 1) {
    code = await refusalOf(config);
    if (!code) return;
    if (code !== 'EADDRINUSE') break;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new StartFailure(
    code === 'EADDRINUSE'
      ? `Port ${config.port} on ${config.host} is taken: another program listens on it. Stop that program, or set PORT to another number.`
      : `Port ${config.port} on ${config.host} cannot be opened (${code}). Set HOST to an address of this machine and PORT to a number this user may use.`,
  );
}

const refusalOf = ({ port, host }: Config): Promise<string | undefined> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (fault: NodeJS.ErrnoException) => resolve(fault.code));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
