import type { Tx } from '#platform/db/index.ts';
import { hangEverything } from './posting.store.ts';

/** The walls of the demonstration: what was in force at the end of 2018 hangs; what came since is to be posted. */
export const seedPostings = async (tx: Tx): Promise<void> => {
  await hangEverything(tx, Temporal.PlainDate.from('2019-01-01'));
};
