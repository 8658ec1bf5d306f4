import { keepers } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { appointmentsOf } from './people.store.ts';

/** The units at which somebody may look after a person: those of every post they hold or held, and all above. */
export async function keepersOfPerson(db: Db, memory: Db, personId: string): Promise<string[]> {
  const appointments = await appointmentsOf(db, personId);
  const kept = await Promise.all(appointments.map((held) => keepers(memory, held.unit_id)));
  return [...new Set(kept.flat())];
}

/** The units of the posts a person holds now, and all above: who left a unit is no colleague there any more. */
export async function keepersNow(
  db: Db,
  memory: Db,
  { personId, now }: { readonly personId: string; readonly now: Temporal.Instant },
): Promise<string[]> {
  const today = dayOf(now);
  const held = (await appointmentsOf(db, personId)).filter(
    ({ to_day }) => !to_day || Temporal.PlainDate.compare(today, to_day) < 0,
  );
  const kept = await Promise.all(held.map(({ unit_id }) => keepers(memory, unit_id)));
  return [...new Set(kept.flat())];
}
