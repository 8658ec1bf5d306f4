import { resolve } from 'node:path';
import { seedDistrict, seedProduction, worldBegins } from '#oversight/rehearsal/index.ts';
import { openClock, settleMode } from '#platform/clock/index.ts';
import type { Config, Misread } from '#platform/config/index.ts';
import { answers, type Database, openDatabase } from '#platform/db/index.ts';
import { openFiles } from '#platform/files/index.ts';
import type { House } from '#platform/house/index.ts';
import type { Listener } from '#platform/listening/index.ts';
import { openLog } from '#platform/log/index.ts';
import { openPress } from '#platform/pdf/index.ts';
import { admit, appRole, migrate, StartFailure, startEmbedded } from '#platform/postgres/index.ts';
import type { Result } from '#platform/result/index.ts';
import { openSeed, type Seed } from '#platform/seed/index.ts';
import type { Timers } from '#platform/timers/index.ts';
import { stoppedEarly } from './stop.ts';

export interface Opening {
  readonly config: Result<Config, Misread>;
  readonly root: (path: string) => string;
  readonly seed: Seed;
  readonly timers: Timers;
  readonly listeners: readonly Listener[];
  /** Told to stop while the house is still being opened. */
  readonly stop?: AbortSignal | undefined;
  /** Milliseconds until a database server that says nothing is given up; 15,000 when left out. */
  readonly patience?: number;
}

export interface OpenHouse {
  readonly house: House;
  readonly config: Config;
  /** Where the processes that answer pages find the database. */
  readonly databaseUrl: string;
  /** Ends when the embedded database server ended by itself. */
  readonly lost: Promise<void>;
  close(): Promise<void>;
}

/** Opens everything a command needs: the database (migrated, seeded once), files, press and clock. */
export async function openHouse({ config: read, seed, stop, ...given }: Opening): Promise<OpenHouse> {
  const config = wellConfigured(read);
  const server = config.databaseUrl ? undefined : await startEmbedded({ folder: resolve(config.dataDir), say });
  const addresses = addressesOf(config, server?.url('postgres'));
  try {
    const house = await Promise.race([furnished({ config, seed, ...given }, addresses), whenTold(stop)]);
    const { server: databaseUrl } = addresses;
    return { house, config, databaseUrl, lost: server?.lost ?? never, close: () => closeAll(house, server) };
  } catch (fault) {
    await server?.stop();
    throw fault;
  }
}

const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

const never = new Promise<void>(() => undefined);

/** All that is wrong with the environment at once, or what it says. */
export function wellConfigured(read: Result<Config, Misread>): Config {
  if (read.ok) return read.value;
  const sentences = read.reasons.map(({ variable, given, needed }) => `${variable} is “${given}”; it takes ${needed}.`);
  throw new StartFailure(sentences.join('\n'));
}

/** Who migrates and who serves; one login may be both. */
interface Addresses {
  readonly owner: string;
  readonly server: string;
}

function addressesOf({ databaseUrl, databaseOwnerUrl }: Config, embedded = ''): Addresses {
  return { owner: databaseOwnerUrl ?? databaseUrl ?? embedded, server: databaseUrl ?? embedded };
}

const whenTold = (stop: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => {
    const told = (): void => reject(stoppedEarly());
    if (stop?.aborted) told();
    stop?.addEventListener('abort', told);
  });

interface Furniture extends Pick<Opening, 'root' | 'timers' | 'listeners' | 'patience'> {
  readonly config: Config;
}

type Furnishing = Furniture & Pick<Opening, 'seed'>;

async function furnished({ seed, ...furniture }: Furnishing, to: Addresses): Promise<House> {
  const { config, root, patience = 15_000 } = furniture;
  await reachable('DATABASE_URL', to.server, patience);
  if (to.owner !== to.server) await reachable('DATABASE_OWNER_URL', to.owner, patience);
  await migrate(to.owner, root('db/migrations'));
  if (to.owner !== to.server) await admit(to.owner, new URL(to.server).username);
  const house = furnish(furniture, to.server, 12);
  await asConfigured(house.db, config);
  await (config.mode === 'demo' ? seedDistrict : seedProduction)(house, seed, say);
  return house;
}

async function reachable(variable: string, url: string, patience: number): Promise<void> {
  const probe = openDatabase(url, { connections: 1 });
  // A port that is open and says nothing is waited for by the driver for ever, and so is its farewell.
  const silent = AbortSignal.timeout(patience);
  try {
    await Promise.race([answers(probe), whenSilent(silent, patience)]);
  } catch (fault) {
    throw new StartFailure(`The database server of ${variable} cannot be used: ${whyNot(fault)}.`);
  } finally {
    if (!silent.aborted) await probe.close();
  }
}

const whenSilent = (silent: AbortSignal, patience: number): Promise<never> =>
  new Promise((_, reject) => {
    silent.addEventListener('abort', () =>
      reject(new Error(`nothing answered as PostgreSQL does within ${patience / 1000} seconds`)),
    );
  });

/** Node gathers the tries at several addresses in one fault without words of its own. */
const whyNot = (fault: unknown): string => {
  const [first = fault] = fault instanceof AggregateError ? fault.errors : [fault];
  return (first as Error).message;
};

async function asConfigured(db: Database, config: Config): Promise<void> {
  const mode = await settleMode(db, config.mode, worldBegins);
  if (mode === config.mode) return;
  throw new StartFailure(
    `This database was first started in ${mode} mode and stays in it; MODE says ${config.mode}. Use another database, or set MODE=${mode}.`,
  );
}

/** What stands in an open house: its database is migrated and planted already. */
export function furnish(
  { config, root, timers, listeners }: Furniture,
  databaseUrl: string,
  connections: number,
): House {
  return {
    db: openDatabase(databaseUrl, { connections, role: appRole }),
    timers,
    listeners,
    clock: openClock(config.mode),
    log: openLog(config.logLevel),
    files: openFiles(resolve(config.dataDir, 'files')),
    press: openPress({ forms: root('db/seed/forms'), fonts: root('node_modules/@expo-google-fonts/tinos') }),
    baseUrl: config.baseUrl,
    parkedDays: config.parkedDays,
    witnesses: config.witnesses,
    seed: openSeed(root('db/seed')),
  };
}

async function closeAll(house: House, server: { stop(): Promise<void> } | undefined): Promise<void> {
  await house.press.close();
  await house.db.close();
  await server?.stop();
}
