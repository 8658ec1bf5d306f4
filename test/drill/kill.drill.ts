import { expect, it } from 'vitest';
import { killUnderWork } from './killing.ts';
import { victims } from './shop.ts';

it('after 20 kills under 16 receiving clients nothing that was confirmed is lost, doubled or numbered twice', async () => {
  const kills = Array.from({ length: 20 }, () => victims[Math.floor(Math.random() * victims.length)] ?? 'program');
  const seen = await killUnderWork({ clients: 16, kills });
  process.stdout.write(`${JSON.stringify(seen)}\n`);
  expect(seen).toMatchObject({ refusals: [], disagreements: [], unsound: [] });
  expect(seen.told).toBeGreaterThan(500);
  expect(seen.unanswered).toBeGreaterThan(0);
});
