import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { houseServer } from '#doors/server.ts';
import { signOutPath } from '#foundations/access/index.ts';
import { type Clock, openClock } from '#platform/clock/index.ts';
import type { Database } from '#platform/db/index.ts';
import { openFiles } from '#platform/files/index.ts';
import type { House } from '#platform/house/index.ts';
import { openLog } from '#platform/log/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { listeners, timers } from '../../src/listeners.ts';
import { worldDatabase } from './database.ts';
import { testPress } from './press.ts';
import { tokenOf } from './staffed.ts';

export type Form = readonly (readonly [string, string])[] | Readonly<Record<string, string>>;

export interface Asking {
  readonly method?: 'GET' | 'POST';
  readonly url: string;
  /** Who is signed in; nobody without it. */
  readonly as?: string | undefined;
  /** Sent as a browser sends a form. */
  readonly form?: Form | undefined;
  /** Sent as it is, with its type. */
  readonly raw?: { readonly type: string; readonly body: string | Buffer } | undefined;
  readonly json?: unknown;
}

export interface Answered {
  readonly status: number;
  readonly text: string;
  /** As it was sent: what is no text. */
  readonly bytes: Buffer;
  readonly location: string | undefined;
  readonly type: string;
}

/** The whole house behind its doors, in the seeded district, without a network: everybody may knock at every route. */
export interface Inside {
  readonly db: Database;
  readonly house: House;
  readonly ownerUrl: string;
  ask(asking: Asking): Promise<Answered>;
  close(): Promise<void>;
}

export interface Opening {
  /** Hears what the diary would have been told of requests that failed. */
  readonly faults?: (line: string) => void;
  readonly clock?: Clock;
}

export async function openInside({
  faults = () => undefined,
  clock = openClock('demo'),
}: Opening = {}): Promise<Inside> {
  const { db, ownerUrl, close } = await worldDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'motcua-inside-'));
  const house: House = {
    db,
    clock,
    log: openLog('error', { write: faults }),
    files: openFiles(folder),
    press: testPress(),
    timers,
    listeners,
    baseUrl: 'http://localhost',
    parkedDays: 3,
    witnesses: 2,
    seed: openSeed('db/seed'),
  };
  const server = await houseServer(house, { assetsDir: process.cwd() });
  const tokens = new Map<string, Promise<string>>();
  const token = (login: string): Promise<string> => {
    const known = tokens.get(login) ?? tokenOf(db, login);
    tokens.set(login, known);
    return known;
  };
  let asked = 0;
  return {
    db,
    house,
    ownerUrl,
    async ask({ method = 'GET', url, as, form, raw, json }) {
      asked += 1;
      const answer = await server.inject({
        method,
        url,
        // An address each: public look-ups and the sign-in are slow for many askings from one.
        remoteAddress: `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`,
        cookies: as ? { phien: await token(as) } : {},
        ...sent({ method, url, form, raw, json }),
      });
      if (as && url === signOutPath()) tokens.delete(as);
      const { location, 'content-type': type } = answer.headers;
      return {
        status: answer.statusCode,
        text: answer.body,
        bytes: answer.rawPayload,
        location: location as string | undefined,
        type: String(type),
      };
    },
    async close() {
      await server.close();
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function sent({ method, form, raw, json }: Asking): { payload?: string | Buffer; headers: Record<string, string> } {
  const headers = { 'sec-fetch-site': 'same-origin', accept: 'text/html' };
  if (method !== 'POST') return { headers };
  if (json !== undefined)
    return { payload: JSON.stringify(json), headers: { ...headers, 'content-type': 'application/json' } };
  if (raw) return { payload: raw.body, headers: { ...headers, 'content-type': raw.type } };
  const fields = new URLSearchParams(form as Record<string, string> | string[][]);
  return { payload: fields.toString(), headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' } };
}
