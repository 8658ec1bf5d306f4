import { afterAll, beforeAll, expect, it } from 'vitest';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { chanceOf } from './chance.rules.ts';
import { laneOf } from './lane.ts';
import { visitorOf } from './people.rules.ts';
import { peopleAtWork } from './people-at-work.ts';
import type { Planned } from './plan.rules.ts';
import { keysOn, reception } from './visits.ts';

const day = Temporal.PlainDate.from('2019-01-08');
const names = [{ people: 'thai', part: 'family', names: 'Lò' }];

let world: TestDatabase;
beforeAll(async () => {
  world = await worldDatabase();
});
afterAll(() => world.close());

/** One person for each procedure of a counter; everybody does their part until nothing is left to do. */
async function everyProcedureAt(counter: string): Promise<{ asked: readonly string[]; deeds: number }> {
  const { db } = world;
  const people = peopleAtWork(db);
  const unit = await unitByKey(db, counter);
  if (!unit) throw new Error(`there is no counter ${counter}`);
  const asked = await keysOn({ db, people, counterId: unit.id, day });
  const lane = laneOf({
    db,
    people,
    because: { withdrawn: { because: [] }, mistaken: { because: [] } },
    until: Temporal.Instant.from('2020-12-31T17:00:00+07:00'),
    visits: {
      counterOf: async () => unit.id,
      momentOf: async ({ nth }) => instantOf(day.toPlainDateTime({ hour: 8 })).add({ seconds: nth }),
      receptionOf: async ({ nth, chance, identity }) => {
        const owner = visitorOf(chance, names, { identity, place: 'xã Thanh An' });
        return reception(db, { unit, procedureKey: asked[nth] ?? '', day, owner });
      },
    },
  });
  const coming = asked.map((key, nth): Planned => {
    const fate = { late: false, apology: null, supplement: false, ending: 'granted', collected: true } as const;
    const identity = `${counter.length + 100}${String(nth).padStart(6, '0')}`;
    return { nth, identity, counter, day: day.toString(), moment: 0, ...fate, chance: chanceOf(key) };
  });
  let { deeds } = await lane.playDay(day.toString(), coming);
  for (let n = 1; n < 600; n += 1) deeds += (await lane.playDay(day.add({ days: n }).toString(), [])).deeds;
  return { asked, deeds };
}

it.each([
  ['mot-cua-huyen', 150],
  ['mot-cua-xa-thanh-xuong', 90],
])('every procedure received at %s comes to its end through the acts', { timeout: 120_000 }, async (counter, least) => {
  const { asked, deeds } = await everyProcedureAt(counter);
  expect(asked.length).toBeGreaterThan(least);
  expect(deeds).toBeGreaterThan(asked.length * 4);
  const left = await world.db.rows<{ key: string; state: string }>(sql`
    select p.key, d.state from dossiers.dossiers d join procedures.procedures p on p.id = d.procedure_id
    join organisations.units u on u.id = d.one_stop_id
    where u.key = ${counter} and (d.received_at at time zone 'Asia/Ho_Chi_Minh')::date = ${day} and d.state <> 'returned'`);
  expect(left).toEqual([]);
});
