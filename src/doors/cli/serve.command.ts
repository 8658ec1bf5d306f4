import type { Command } from 'commander';
import type { FastifyInstance } from 'fastify';
import { accountsExist } from '#foundations/access/index.ts';
import { playSmallYear } from '#oversight/rehearsal/index.ts';
import type { Config, Misread } from '#platform/config/index.ts';
import { keepListening, type Listener } from '#platform/listening/index.ts';
import { StartFailure } from '#platform/postgres/index.ts';
import type { Result } from '#platform/result/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import { keepFiring } from '#platform/timers/index.ts';
import { houseServer } from '../server.ts';
import { greeting } from './greeting.text.ts';
import type { OpenHouse } from './open-house.ts';
import { portFree, toldToStop } from './stop.ts';

export interface Serving {
  readonly config: () => Result<Config, Misread>;
  readonly open: (stop?: AbortSignal) => Promise<OpenHouse>;
  readonly listeners: readonly Listener[];
  readonly root: (path: string) => string;
  readonly seed: Seed;
}

/** `motcua serve`: opens the house and lets people in, until it is told to stop. */
export function serveCommand(program: Command, serving: Serving): void {
  program
    .command('serve', { isDefault: true })
    .description('start the one-stop shop (npm start)')
    .action(() => serve(serving));
}

async function serve({ config, open, listeners, root, seed }: Serving): Promise<void> {
  const stop = toldToStop();
  const read = config();
  if (read.ok) await portFree(read.value);
  const opened = await open(stop);
  const { house } = opened;
  try {
    await anybodyToSignIn(opened);
    if (opened.config.mode === 'demo')
      await playSmallYear({ house, seed, dossiers: opened.config.demoYear, say, stop });
    const listening = keepListening(house.db, listeners);
    const firing = keepFiring(house);
    const server = await houseServer(house, { assetsDir: root('.build/assets'), afterDeed: listening.wake });
    await server.listen({ port: opened.config.port, host: opened.config.host });
    process.stdout.write(greeting(opened.config));
    const why = await Promise.race([whenTold(stop), opened.lost.then(() => 'database' as const)]);
    await leave(server);
    await Promise.all([listening.stop(), firing.stop()]);
    if (why === 'database') throw new StartFailure(databaseEnded);
  } finally {
    await opened.close();
  }
}

const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

const databaseEnded =
  'The database server ended by itself, so the house closes. What was confirmed to people is kept: start again.';

async function anybodyToSignIn({ house, config }: OpenHouse): Promise<void> {
  if (config.mode === 'demo' || (await accountsExist(house.db))) return;
  throw new StartFailure(
    'Nobody could sign in yet. Make the first administrator: npx motcua account create-admin --login LOGIN --name "HỌ TÊN"',
  );
}

const whenTold = (stop: AbortSignal): Promise<'told'> =>
  new Promise((resolve) => {
    if (stop.aborted) resolve('told');
    stop.addEventListener('abort', () => resolve('told'));
  });

/** Answers what was asked; who has not finished asking after ten seconds is not waited for. */
async function leave(server: FastifyInstance): Promise<void> {
  const patience = setTimeout(() => server.server.closeAllConnections(), 10_000);
  await server.close();
  clearTimeout(patience);
}
