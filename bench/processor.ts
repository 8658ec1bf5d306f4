import { readdirSync, readFileSync } from 'node:fs';

/** What a run cost: processor milliseconds of the web processes and of the database, however busy the machine was. */
export interface Spent {
  readonly web: number;
  readonly database: number;
}

/** Processor milliseconds so far; undefined where the system does not tell (anything but Linux). */
export function spentSoFar(web: readonly number[], cluster: string): Spent | undefined {
  try {
    const server = Number(readFileSync(`${cluster}/postmaster.pid`, 'utf8').split('\n')[0]);
    const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const below = all.map((pid) => told(Number(pid))).filter((one) => one?.parent === server);
    return {
      web: web.reduce((sum, pid) => sum + (told(pid)?.milliseconds ?? 0), 0),
      database: below.reduce((sum, one) => sum + (one?.milliseconds ?? 0), 0),
    };
  } catch {
    return undefined;
  }
}

const millisecondsOfTick = 10;

function told(pid: number): { parent: number; milliseconds: number } | undefined {
  try {
    const said = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program may hold blanks; what follows it does not.
    const fields = said.slice(said.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), milliseconds: (Number(fields[11]) + Number(fields[12])) * millisecondsOfTick };
  } catch {
    return undefined;
  }
}

/** What lies between two looks, for each of so many requests. */
export const each = (before: Spent | undefined, after: Spent | undefined, requests: number): Spent | undefined =>
  before &&
  after && { web: (after.web - before.web) / requests, database: (after.database - before.database) / requests };
