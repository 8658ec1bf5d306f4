import { resolve } from 'node:path';
import { seedDistrict, worldBegins } from '#oversight/rehearsal/index.ts';
import { openClock, settleMode } from '#platform/clock/index.ts';
import type { Config, Misread } from '#platform/config/index.ts';
import { type Database, openDatabase, sql } from '#platform/db/index.ts';
import { openFiles } from '#platform/files/index.ts';
import type { House } from '#platform/house/index.ts';
import { openLog } from '#platform/log/index.ts';
import { openPress } from '#platform/pdf/index.ts';
import { appRole, migrate, StartFailure, startEmbedded } from '#platform/postgres/index.ts';
import type { Result } from '#platform/result/index.ts';
import type { Seed } from '#platform/seed/index.ts';

export interface Opening {
  readonly config: Result<Config, Misread>;
  readonly root: (path: string) => string;
  readonly seed: Seed;
}

export interface OpenHouse {
  readonly house: House;
  readonly config: Config;
  close(): Promise<void>;
}

/** Opens everything a command needs: the database (migrated, seeded once), files, press and clock. */
export async function openHouse({ config: read, root, seed }: Opening): Promise<OpenHouse> {
  const config = wellConfigured(read);
  const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  const server = config.databaseUrl ? undefined : await startEmbedded({ folder: resolve(config.dataDir), say });
  const ownerUrl =
    config.databaseOwnerUrl ?? config.databaseUrl ?? (server as { url(name: string): string }).url('postgres');
  try {
    await reachable(ownerUrl);
    await migrate(ownerUrl, root('db/migrations'));
    const db = openDatabase(config.databaseUrl ?? ownerUrl, { connections: 12, role: appRole });
    await asConfigured(db, config);
    const house = furnish(config, db, root);
    if (config.mode === 'demo') await seedDistrict(house, seed, say);
    return { house, config, close: () => closeAll(house, server) };
  } catch (fault) {
    await server?.stop();
    throw fault;
  }
}

function wellConfigured(read: Result<Config, Misread>): Config {
  if (read.ok) return read.value;
  const sentences = read.reasons.map(({ variable, given, needed }) => `${variable} is “${given}”; it takes ${needed}.`);
  throw new StartFailure(sentences.join('\n'));
}

async function reachable(url: string): Promise<void> {
  const probe = openDatabase(url, { connections: 1 });
  try {
    await probe.rows(sql`select 1 as one`);
  } catch (fault) {
    throw new StartFailure(
      `The database server does not answer: ${(fault as Error).message}. Check DATABASE_URL and that the server runs.`,
    );
  } finally {
    await probe.close();
  }
}

async function asConfigured(db: Database, config: Config): Promise<void> {
  const mode = await settleMode(db, config.mode, worldBegins);
  if (mode === config.mode) return;
  throw new StartFailure(
    `This database was first started in ${mode} mode and stays in it; MODE says ${config.mode}. Use another database, or set MODE=${mode}.`,
  );
}

function furnish(config: Config, db: Database, root: Opening['root']): House {
  return {
    db,
    clock: openClock(config.mode),
    log: openLog(config.logLevel),
    files: openFiles(resolve(config.dataDir, 'files')),
    press: openPress({ forms: root('db/seed/forms'), fonts: root('node_modules/@expo-google-fonts/tinos') }),
    baseUrl: config.baseUrl,
  };
}

async function closeAll(house: House, server: { stop(): Promise<void> } | undefined): Promise<void> {
  await house.press.close();
  await house.db.close();
  await server?.stop();
}
