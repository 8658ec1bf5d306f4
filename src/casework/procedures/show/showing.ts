import { calendarOf } from '#foundations/calendar/index.ts';
import { type Dates, type Deadline, explainDates } from '#foundations/calendar/rules.ts';
import { allUnits, chain, type Unit } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { Entry } from '../catalogue/entry.rules.ts';
import { catalogueOn, currentVersion, decisionsOf, entriesOf, entryOfCode } from '../catalogue/register.ts';
import { type EndingRow, endingOf } from '../end/end.store.ts';
import { roomsOf } from '../offerings/offerings.ts';
import { inForce } from '../versions/code.rules.ts';
import { limitOf } from '../versions/limits.rules.ts';
import { canBeReceived, type NotReceivable, type Offering } from '../versions/reception.rules.ts';
import type { Case, TimeLimit, Version } from '../versions/version.ts';

/** What the address asks to see; what it asks wrongly is left out, a link must never break. */
export interface ProcedureAddress {
  /** The procedure's key, or its national code of the day. */
  readonly key: string;
  readonly case?: string | undefined;
  readonly room?: string | undefined;
  readonly day?: string | undefined;
}

/** Everything the page of a procedure shows. */
export interface Showing {
  readonly version: Version;
  readonly entry: Entry;
  readonly today: Temporal.PlainDate;
  /** The day the page speaks of: today, unless another version was asked for. */
  readonly day: Temporal.PlainDate;
  readonly now: Temporal.Instant;
  readonly case: Case;
  readonly rooms: readonly Room[];
  readonly room: Room | undefined;
  readonly units: ReadonlyMap<string, Unit>;
  readonly limit: TimeLimit | undefined;
  readonly dates: Dates<Deadline> | undefined;
  readonly obstacles: readonly NotReceivable[];
  /** The decision that ends this version, from a day to come or past; undefined where none does. */
  readonly ending: EndingRow | undefined;
  readonly versions: readonly Entry[];
  readonly related: readonly Entry[];
  readonly decisions: Awaited<ReturnType<typeof decisionsOf>>;
}

export interface Room {
  readonly unit: Unit;
  readonly offering: Offering;
}

/**
 * Reads the procedure as it stands on the day asked for; of one that a decision ended, where no day was asked for, as it stood last.
 * Undefined when there is none.
 */
export async function showing(db: Db, asked: ProcedureAddress, now: Temporal.Instant): Promise<Showing | undefined> {
  const today = dayOf(now);
  const versions = await versionsOf(db, asked.key, today);
  const last = versions.at(-1);
  const ended = last && (await endingOf(db, last.procedureId));
  const day = readDay(asked.day) ?? lastDay(ended, today);
  const entry = versions.find((one) => inForce(one, day));
  const version = entry && (await currentVersion(db, entry.key, day));
  if (!entry || !version) return undefined;
  const [decisions, all, offerings, related] = await Promise.all([
    decisionsOf(db, version.id),
    allUnits(db),
    roomsOf(db, version.procedureId),
    catalogueOn(db, day, { fieldKey: version.fieldKey, level: version.level }),
  ]);
  const rooms = openRooms(all, offerings, day);
  const room = rooms.find(({ unit }) => unit.key === asked.room) ?? rooms[0];
  const shownCase = version.cases.find(({ key }) => key === asked.case) ?? version.cases[0]!;
  const limit = limitOf(version, shownCase.key, day);
  return {
    ...{ version, entry, today, day, now, rooms, room, limit, versions, decisions },
    case: shownCase,
    units: new Map(all.map((unit) => [unit.key, unit])),
    // Of a name only nobody can promise anything, whatever its limit.
    dates:
      room && limit && version.standing !== 'name-only'
        ? await datesOf(db, { room: room.unit.id, limit, now })
        : undefined,
    obstacles: obstaclesOf(version, room, day),
    ending: ended?.version_id === version.id ? ended : undefined,
    related: related.filter(({ key }) => key !== version.key).slice(0, 5),
  };
}

/** Today, or the last day before an end that is past. */
const lastDay = (ended: EndingRow | undefined, today: Temporal.PlainDate): Temporal.PlainDate =>
  ended && Temporal.PlainDate.compare(ended.ends_on, today) <= 0 ? ended.ends_on.subtract({ days: 1 }) : today;

async function versionsOf(db: Db, key: string, today: Temporal.PlainDate): Promise<readonly Entry[]> {
  const named = await entriesOf(db, key);
  if (named.length > 0) return named;
  const coded = await entryOfCode(db, key, today);
  return coded ? entriesOf(db, coded.key) : [];
}

function openRooms(units: readonly Unit[], offerings: readonly Offering[], day: Temporal.PlainDate): Room[] {
  const today = new Map(offerings.filter((one) => inForce(one, day)).map((one) => [one.unitId, one]));
  return units.flatMap((unit) => {
    const offering = today.get(unit.id);
    return offering ? [{ unit, offering }] : [];
  });
}

/** The counter's promise: as it would be made now, by the calendar of the authority the counter belongs to. */
async function datesOf(
  db: Db,
  { room, limit, now }: { readonly room: string; readonly limit: TimeLimit; readonly now: Temporal.Instant },
): Promise<Dates<Deadline> | undefined> {
  const authority = (await chain(db, room)).find(({ kind }) => kind === 'authority' || kind === 'commune');
  if (!authority) return undefined;
  const { statutory, committed } = limit;
  return explainDates(await calendarOf(db, authority.id), { receivedAt: now, statutory, committed });
}

function obstaclesOf(version: Version, room: Room | undefined, day: Temporal.PlainDate): readonly NotReceivable[] {
  const asked = canBeReceived(version, room?.offering, day);
  return asked.ok ? [] : asked.reasons;
}

function readDay(text: string | undefined): Temporal.PlainDate | undefined {
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return undefined;
  }
}
