import { houseServer } from '#doors/server.ts';
import { openClock } from '#platform/clock/index.ts';
import { type Database, sql } from '#platform/db/index.ts';
import { openFiles } from '#platform/files/index.ts';
import type { House } from '#platform/house/index.ts';
import { openLog } from '#platform/log/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { testPress } from '#test/support/press.ts';
import { listeners, timers } from '../../src/listeners.ts';

export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly location: string | undefined;
  readonly type: string;
  /** As sent to a browser that takes gzip. */
  readonly bytes: number;
}

/** The whole house without a network: what anybody signed out is answered. Each look comes from an address of its own. */
export interface Doors {
  readonly db: Database;
  look(path: string, cookies?: Readonly<Record<string, string>>): Promise<Answered>;
  /** A slip's QR: the cookies it leaves. */
  scan(code: string): Promise<Record<string, string>>;
  close(): Promise<void>;
}

export async function openDoors(assetsDir = process.cwd()): Promise<Doors> {
  const { db, close } = await worldDatabase();
  const house: House = {
    db,
    clock: openClock('demo'),
    log: openLog('silent'),
    files: openFiles('/nowhere'),
    press: testPress(),
    timers,
    listeners,
    baseUrl: 'http://localhost',
    parkedDays: 3,
    witnesses: 2,
    seed: openSeed('db/seed'),
  };
  const server = await houseServer(house, { assetsDir });
  let asked = 0;
  const ask = (path: string, cookies: Readonly<Record<string, string>> = {}, encoding = 'identity') => {
    asked += 1;
    const remoteAddress = `10.0.${asked >> 8}.${asked & 255}`;
    const headers = { 'accept-encoding': encoding };
    return server.inject({ method: 'GET', url: path, cookies, remoteAddress, headers });
  };
  return {
    db,
    async look(path, cookies) {
      const [answer, packed] = [await ask(path, cookies), await ask(path, cookies, 'gzip')];
      const { location, 'content-type': type } = answer.headers;
      return {
        status: answer.statusCode,
        text: answer.body,
        location: location as string | undefined,
        type: String(type),
        bytes: packed.rawPayload.length,
      };
    },
    async scan(code) {
      const { check_word } = await db.one<{ check_word: string }>(
        sql`select check_word from dossiers.dossiers where code = ${code}`,
      );
      const answer = await ask(`/h/${code}/${check_word}`);
      return Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]));
    },
    async close() {
      await server.close();
      await close();
    },
  };
}
