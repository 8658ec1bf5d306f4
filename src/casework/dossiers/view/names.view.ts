import { accountNames } from '#foundations/access/index.ts';
import { allUnits } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Recorded } from '#platform/events/index.ts';
import type { Leg } from '../flow/leg.store.ts';
import type { PastTask } from '../flow/task.store.ts';
import type { Whole } from './dossier.view.ts';

type Folder = Pick<Whole, 'events' | 'charges' | 'recusals' | 'drafts' | 'result'>;

/** Whom an event names beside who did it. */
const namedIn = ({ payload }: Recorded): string[] =>
  [payload.receiver, payload.substitute, payload.officer, payload.agreedBy].filter((id) => typeof id === 'string');

/** The names of everybody who had a part in a dossier, and of the units. */
export async function namesFor(
  db: Db,
  past: readonly PastTask[],
  legs: readonly Leg[],
  { events, charges, recusals, drafts, result }: Folder,
) {
  const people = [
    ...past.flatMap((task) => [task.holder_id, task.closed_by]),
    ...legs.flatMap((leg) => [leg.given_by, leg.taken_by]),
    ...recusals.map(({ to_account }) => to_account),
    ...drafts.map(({ put_by }) => put_by),
    ...charges.map((charge) => charge.paid_to),
    result?.returned_by ?? null,
    ...events.flatMap((event) => [event.actor_id, event.on_behalf_of]),
    ...events.flatMap(namedIn),
  ].filter((id): id is string => id !== null);
  const [names, units] = await Promise.all([accountNames(db, people), allUnits(db)]);
  return { names, unitNames: new Map(units.map((unit) => [unit.id, unit.name])) };
}
