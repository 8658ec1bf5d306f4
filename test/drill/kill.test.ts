import { expect, it } from 'vitest';
import { killUnderWork } from './killing.ts';

it('program, web process, database and start.mjs are killed once each while clerks receive: what they were told is there, once', async () => {
  const seen = await killUnderWork({ clients: 8, kills: ['program', 'web', 'database', 'start.mjs'] });
  expect(seen).toMatchObject({ refusals: [], disagreements: [], unsound: [] });
  expect(seen.told).toBeGreaterThan(20);
}, 240_000);
