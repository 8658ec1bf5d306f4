import { calendarOf, isCounterOpen } from '#foundations/calendar/index.ts';
import { chain, type Unit } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import { dayOf, localOf } from '#platform/time/index.ts';
import { currentVersion, offeringAt } from '../../procedures/index.ts';
import type { Ground } from './receive.rules.ts';

/** The ground of a reception, with the offices above the counter. */
export interface GroundHere extends Ground {
  /** UBND huyện or UBND xã: whose counter it is, whose number the dossier bears. */
  readonly authority: Unit;
  /** The office that checks form and lays papers before the leader; at a commune the commune itself. */
  readonly office: Unit;
}

/** What a reception here and now stands on; undefined when there is no such procedure on the day. */
export async function groundOf(
  db: Db,
  oneStopId: string,
  procedureKey: string,
  now: Temporal.Instant,
): Promise<GroundHere | undefined> {
  const day = dayOf(now);
  const [version, above] = await Promise.all([currentVersion(db, procedureKey, day), chain(db, oneStopId)]);
  if (!version) return undefined;
  const authority = authorityOf(above);
  const [offering, calendar, open] = await Promise.all([
    offeringAt(db, version.procedureId, oneStopId, day),
    calendarOf(db, authority.id),
    isCounterOpen(db, oneStopId, localOf(now)),
  ]);
  return {
    version,
    offering,
    calendar,
    now,
    open,
    authority,
    office: above.find((unit) => unit.kind === 'office') ?? authority,
  };
}

/** The body whose counter it is. */
export function authorityOf(above: readonly Unit[]): Unit {
  const authority = above.find((unit) => unit.kind === 'authority' || unit.kind === 'commune');
  if (!authority) throw new Error('a one-stop counter stands below no authority');
  return authority;
}
