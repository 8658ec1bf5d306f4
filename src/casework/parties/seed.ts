import type { Tx } from '#platform/db/index.ts';
import { namedId } from '#platform/id/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { readParty } from './party.rules.ts';
import { keepParty } from './party.store.ts';

type Column =
  | 'name'
  | 'born'
  | 'identityKind'
  | 'identityNumber'
  | 'householdBook'
  | 'householdHead'
  | 'relativeName'
  | 'hamlet'
  | 'address'
  | 'commune'
  | 'phone';

/** Plants people the counters have met before; a line the counter itself would refuse is a fault of the seed. */
export async function seedParties(tx: Tx, seed: Pick<Seed, 'tsv'>, at: Temporal.Instant): Promise<void> {
  for (const { commune, ...typed } of seed.tsv<Column>('parties/people.tsv')) {
    const read = readParty({ ...typed, kind: 'person' }, dayOf(at));
    if (!read.ok) throw new Error(`parties/people.tsv, ${typed.name}: ${JSON.stringify(read.reasons)}`);
    await keepParty(tx, { ...read.value, communeId: namedId(`unit:${commune}`) }, at, true);
  }
}
