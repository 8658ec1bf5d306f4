import { desksOf, openClients } from './clients.ts';
import { compare, type Disagreement, none, unsound } from './compare.ts';
import { endsTheHouse, openShop, pause, type Victim, victims } from './shop.ts';

export interface Killing {
  readonly told: number;
  /** Presses without an answer, made again with the same key. */
  readonly unanswered: number;
  readonly refusals: readonly string[];
  /** What did not agree after a kill, by kill. */
  readonly disagreements: readonly string[];
  /** Broken chains, work that differs from its process. */
  readonly unsound: readonly string[];
  /** The longest start after a kill, in milliseconds. */
  readonly slowestStart: number;
  readonly killed: Readonly<Record<string, number>>;
  /** What the console said. */
  readonly said: string;
}

interface Plan {
  readonly clients: number;
  readonly kills: readonly Victim[];
  /** Milliseconds in which nobody is killed, at the end. */
  readonly peace?: number;
  /** Of a house already planted; one of its own, where none is given. */
  readonly folder?: string;
}

/** Kills one process after the other under clients who receive, and compares what they were told with the rows each time. */
export async function killUnderWork({ clients: count, kills, peace = 0, folder }: Plan): Promise<Killing> {
  const shop = await openShop({}, folder);
  try {
    await shop.start();
    const clients = await openClients(shop, await shop.look((db) => desksOf(db, count)));
    const disagreements: string[] = [];
    let slowestStart = 0;
    for (const [n, victim] of kills.entries()) {
      await pause(300 + Math.random() * 900);
      await shop.kill(victim);
      slowestStart = Math.max(slowestStart, endsTheHouse(victim) ? await shop.start() : 0);
      const so = [...clients.told];
      const found = await shop.look((db) => compare(db, so));
      if (JSON.stringify(found) !== JSON.stringify(none)) disagreements.push(`${n + 1} (${victim}): ${worst(found)}`);
    }
    await pause(peace);
    await clients.stop();
    const found = await shop.look((db) => compare(db, clients.told));
    if (JSON.stringify(found) !== JSON.stringify(none)) disagreements.push(`at the end: ${worst(found)}`);
    return {
      told: clients.told.length,
      unanswered: clients.unanswered(),
      refusals: clients.refusals,
      disagreements,
      unsound: await shop.look(unsound),
      slowestStart: Math.round(slowestStart),
      killed: Object.fromEntries(victims.map((one) => [one, kills.filter((victim) => victim === one).length])),
      said: shop.said(),
    };
  } finally {
    await shop.close();
  }
}

const worst = (found: Disagreement): string =>
  Object.entries(found)
    .filter(([, list]) => list.length > 0)
    .map(([what, list]) => `${list.length} ${what}, such as ${list[0]}`)
    .join('; ');
