import { keepers } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import { appointmentsOf } from './people.store.ts';

/** The units at which somebody may look after a person: those of every post they hold or held, and all above. */
export async function keepersOfPerson(db: Db, memory: Db, personId: string): Promise<string[]> {
  const appointments = await appointmentsOf(db, personId);
  const kept = await Promise.all(appointments.map((held) => keepers(memory, held.unit_id)));
  return [...new Set(kept.flat())];
}
