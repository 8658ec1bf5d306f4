import { expect, it } from 'vitest';
import { killUnderWork } from './killing.ts';

const counters = Number(process.env.COUNTERS ?? 50);
const seconds = Number(process.env.SECONDS ?? 30);

it(`${counters} counters receive at once for ${seconds} seconds: each press is one dossier, no number is given twice, none is left out`, async () => {
  const seen = await killUnderWork({ clients: counters, kills: [], peace: seconds * 1000 });
  process.stdout.write(`${JSON.stringify(seen)}\n`);
  expect(seen).toMatchObject({ unanswered: 0, refusals: [], disagreements: [], unsound: [] });
  expect(seen.told).toBeGreaterThan(counters);
});
