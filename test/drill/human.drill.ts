import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allUnits } from '#foundations/organisations/index.ts';
import { growTo, playModels } from '../../bench/generate.ts';
import { tell } from '../browser/hands.ts';
import { timedStories } from '../browser/stories/index.ts';
import { canTell, openStage, type Stage, skippedWithoutTools } from '../browser/story.ts';

const dossiers = Number(process.env.DOSSIERS ?? 100_000);

describe.skipIf(!canTell)(`human time on ${dossiers.toLocaleString('en')} dossiers${skippedWithoutTools}`, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    await growing(stage);
  }, 1_800_000);
  afterAll(() => stage?.close());

  test.each(timedStories)('$name: $seconds s', { timeout: 300_000 }, async ({ name, seconds, tell: told }) => {
    const spent = await told(stage);
    tell(name, spent, seconds);
    expect(spent.seconds).toBeLessThanOrEqual(seconds);
  });
});

/** The house is filled as the bench fills its own. */
async function growing({ house }: Stage): Promise<void> {
  const { db } = house.house;
  const client = new pg.Client({ connectionString: house.ownerUrl });
  await client.connect();
  try {
    const counters = (await allUnits(db)).filter(({ kind }) => kind === 'one-stop').map(({ key }) => key);
    await growTo(client, () => playModels(db, client, counters), dossiers);
  } finally {
    await client.end();
  }
}
