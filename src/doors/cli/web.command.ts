import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { FastifyInstance } from 'fastify';
import { forget, forgottenSince } from '#platform/cache/index.ts';
import type { Config, Misread } from '#platform/config/index.ts';
import type { House } from '#platform/house/index.ts';
import type { Listener } from '#platform/listening/index.ts';
import { StartFailure } from '#platform/postgres/index.ts';
import type { Result } from '#platform/result/index.ts';
import { watchRoom } from '#platform/room/index.ts';
import type { Timers } from '#platform/timers/index.ts';
import { type LineToHouse, lineToHouse } from '#platform/web-processes/index.ts';
import { houseServer } from '../server.ts';
import { furnish, wellConfigured } from './open-house.ts';

export interface Answering {
  readonly config: () => Result<Config, Misread>;
  readonly root: (path: string) => string;
  readonly timers: Timers;
  readonly listeners: readonly Listener[];
}

/** `motcua web`: one of the processes that answer pages. Started by `serve`, never by hand. */
export function webCommand(program: Command, answering: Answering): void {
  program.command('web', { hidden: true }).action(() => web(answering));
}

async function web({ config, root, ...work }: Answering): Promise<void> {
  let house: House | undefined;
  const line = lineToHouse(() => house && forget(house.db));
  if (!line) throw new StartFailure('`web` is a part of `serve`: start the house with npm start.');
  // Ctrl-C reaches every process of the terminal; the house says when to go.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  const settings = wellConfigured(config());
  const opened = await Promise.race([line.opened, line.closing]);
  if (opened) {
    house = furnish({ config: settings, root, ...work }, opened.databaseUrl, connectionsOf(opened.processes));
    await answer({ ...house, metrics: line.metrics }, { line, settings, root, processes: opened.processes });
  }
  process.exit();
}

interface Behind {
  readonly line: LineToHouse;
  readonly settings: Config;
  readonly root: Answering['root'];
  readonly processes: number;
}

async function answer(house: House, { line, settings, root, processes }: Behind): Promise<void> {
  const server = await houseServer(house, {
    assetsDir: root('.build/assets'),
    sharedBy: processes,
    whyNoRoom: watchRoom(resolve(settings.dataDir)),
    async afterDeed() {
      line.tellOfDeed();
      if (forgottenSince(house.db)) await line.tellToForget();
    },
  });
  await server
    .listen({ port: settings.port, host: settings.host })
    .catch((fault: Error) => line.cannotServe(`Port ${settings.port} cannot be listened on: ${fault.message}.`));
  await line.closing;
  await leave(server);
  await house.press.close();
  await house.db.close();
}

/** All of them together stay below what the embedded server lets in, beside those of the house itself. */
const connectionsOf = (processes: number): number => Math.max(4, Math.floor(12 / processes));

/** Answers what was asked; who has not finished asking after ten seconds is not waited for. */
async function leave(server: FastifyInstance): Promise<void> {
  const patience = setTimeout(() => server.server.closeAllConnections(), 10_000);
  await server.close();
  clearTimeout(patience);
}
