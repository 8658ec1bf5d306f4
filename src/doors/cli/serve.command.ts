import { createServer } from 'node:net';
import type { Command } from 'commander';
import { accountsExist } from '#foundations/access/index.ts';
import type { Config, Misread } from '#platform/config/index.ts';
import { keepListening, type Listener } from '#platform/listening/index.ts';
import { StartFailure } from '#platform/postgres/index.ts';
import type { Result } from '#platform/result/index.ts';
import { houseServer } from '../server.ts';
import { greeting } from './greeting.text.ts';
import type { OpenHouse } from './open-house.ts';

export interface Serving {
  readonly config: () => Result<Config, Misread>;
  readonly open: () => Promise<OpenHouse>;
  readonly listeners: readonly Listener[];
  readonly root: (path: string) => string;
}

/** `motcua serve`: opens the house and lets people in, until it is told to stop. */
export function serveCommand(program: Command, serving: Serving): void {
  program
    .command('serve', { isDefault: true })
    .description('start the one-stop shop (npm start)')
    .action(() => serve(serving));
}

async function serve({ config, open, listeners, root }: Serving): Promise<void> {
  const read = config();
  if (read.ok) await portFree(read.value);
  const opened = await open();
  const { house } = opened;
  try {
    await anybodyToSignIn(opened);
    const listening = keepListening(house.db, listeners);
    const server = await houseServer(house, { assetsDir: root('.build/assets'), afterDeed: listening.wake });
    await server.listen({ port: opened.config.port, host: opened.config.host });
    process.stdout.write(greeting(opened.config));
    await toldToStop();
    await server.close();
    await listening.stop();
  } finally {
    await opened.close();
  }
}

/** A port somebody else holds is said before a database is started for nothing. */
const portFree = ({ port, host }: Config): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (fault: NodeJS.ErrnoException) => {
      const why =
        fault.code === 'EADDRINUSE' ? 'another program already listens on it' : `it cannot be opened (${fault.code})`;
      reject(
        new StartFailure(
          `Port ${port} on ${host} cannot be used: ${why}. Stop that program, or set PORT to another number.`,
        ),
      );
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });

async function anybodyToSignIn({ house, config }: OpenHouse): Promise<void> {
  if (config.mode === 'demo' || (await accountsExist(house.db))) return;
  throw new StartFailure(
    'Nobody could sign in yet. Make the first administrator: npx motcua account create-admin --login LOGIN --name "HỌ TÊN"',
  );
}

const toldToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
