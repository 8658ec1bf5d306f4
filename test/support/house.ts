import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { houseServer } from '#doors/server.ts';
import { openClock } from '#platform/clock/index.ts';
import { openFiles } from '#platform/files/index.ts';
import type { House } from '#platform/house/index.ts';
import { keepListening } from '#platform/listening/index.ts';
import { openLog } from '#platform/log/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { listeners, timers } from '../../src/listeners.ts';
import { worldDatabase } from './database.ts';
import { testPress } from './press.ts';

export interface OpenTestHouse {
  readonly house: House;
  readonly url: string;
  /** Its database as the owner: to fill it. */
  readonly ownerUrl: string;
  close(): Promise<void>;
}

/** The whole house on a free port of this machine, in the seeded district: what a browser story is told in. */
export async function openTestHouse(): Promise<OpenTestHouse> {
  const { db, ownerUrl, close } = await worldDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'motcua-house-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const house: House = {
    db,
    clock: openClock('demo'),
    log: openLog('error'),
    files: openFiles(join(folder, 'files')),
    press: testPress(),
    timers,
    listeners,
    baseUrl: url,
    parkedDays: 3,
    witnesses: 2,
    seed: openSeed('db/seed'),
  };
  const listening = keepListening(db, listeners);
  const server = await houseServer(house, {
    assetsDir: join(process.cwd(), '.build/assets'),
    afterDeed: listening.wake,
  });
  await server.listen({ port, host: '127.0.0.1' });
  return {
    house,
    url,
    ownerUrl,
    async close() {
      await server.close();
      await listening.stop();
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
