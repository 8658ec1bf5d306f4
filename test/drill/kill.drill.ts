import { expect, it } from 'vitest';
import { killUnderWork } from './killing.ts';
import { victims } from './shop.ts';

/** In full: `KILLS=100 npm run drill -- test/drill/kill`. */
const kills = Number(process.env.KILLS ?? 20);
const clients = Number(process.env.CLIENTS ?? 16);

it(
  `after ${kills} kills under ${clients} receiving clients nothing that was confirmed is lost, doubled or numbered twice`,
  async () => {
    const chosen = Array.from(
      { length: kills },
      () => victims[Math.floor(Math.random() * victims.length)] ?? 'program',
    );
    const seen = await killUnderWork({ clients, kills: chosen });
    process.stdout.write(`${JSON.stringify({ ...seen, said: undefined })}\n`);
    expect(seen).toMatchObject({ refusals: [], disagreements: [], unsound: [] });
    expect(seen.said, 'an end is told in a sentence').not.toMatch(/^ +at /m);
    expect(seen.told).toBeGreaterThan(25 * kills);
    expect(seen.unanswered).toBeGreaterThan(0);
  },
  60_000 + kills * 60_000,
);
