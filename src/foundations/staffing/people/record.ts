import { type Account, accountNames } from '#foundations/access/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { standingOf } from '../join/first-password.act.ts';
import { type Departure, departuresOf } from '../leave/leave.store.ts';
import type { PersonRow } from './people.store.ts';

/** How somebody came and left, and what may be done about it now. */
export interface PersonRecord {
  readonly departures: readonly Departure[];
  /** Who wrote it, by account. */
  readonly writers: ReadonlyMap<string, string>;
  readonly mayTakeBack: boolean;
  readonly mayStay: boolean;
  readonly mayComeBack: boolean;
  readonly mayLeave: boolean;
  /** A lock of theirs, by wrong passwords. */
  readonly mayLift: boolean;
  /** How the first password is given; undefined where that is no question. */
  readonly first: 'by-two' | 'alone' | undefined;
}

interface Known {
  readonly person: PersonRow;
  readonly account: Account | undefined;
  readonly unitIds: readonly string[];
}

export async function recordOf(
  { house: { db }, actor, now }: Visit,
  { person, account, unitIds }: Known,
): Promise<PersonRecord> {
  const me = actorId({ actor }) ?? '';
  const [departures, standing] = await Promise.all([
    departuresOf(db, person.id),
    account ? standingOf(db, person.id, { accountId: account.id, me, now }) : undefined,
  ]);
  const writers = await accountNames(db, [
    ...departures.map(({ written_by }) => written_by),
    ...(person.joined_by ? [person.joined_by] : []),
  ]);
  const closed = account?.disabled_at != null;
  const mayAppoint = may(actor, 'person.appoint', { unitIds }).ok && account !== undefined && account.id !== me;
  const mayLift = may(actor, 'account.reset', { unitIds }).ok && account?.id !== me;
  const today = dayOf(now);
  const lately = closed && departures[0] !== undefined && dayOf(departures[0].written_at).equals(today);
  const waits = standing === 'used' || closed || !person.joined_at ? undefined : standing;
  return {
    ...{ departures, writers },
    mayTakeBack: mayAppoint && person.joined_at !== null && standing !== 'used' && !closed,
    mayStay: mayAppoint && lately,
    mayComeBack: mayAppoint && closed && !lately,
    mayLeave: mayAppoint && !closed,
    mayLift,
    first: mayLift ? waits : undefined,
  };
}
