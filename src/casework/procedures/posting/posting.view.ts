import { accountNames } from '#foundations/access/index.ts';
import { calendarOf } from '#foundations/calendar/index.ts';
import { type Calendar, distance } from '#foundations/calendar/rules.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';
import { versionById } from '../catalogue/register.ts';
import { type Offered, offeringsAt } from '../offerings/offerings.ts';
import type { Version } from '../versions/version.ts';
import { boardOf } from './posting.rules.ts';
import { type Announced, announcedOf, hangingAt, type Posting } from './posting.store.ts';

/** Công bố, cập nhật, niêm yết: the days of each, and the working days between. */
export interface Chain {
  readonly decision: Announced | undefined;
  /** From the publication to the day it was written into the house; undefined where either is not known. */
  readonly toUpdate: number | undefined;
  /** From the publication, or the first day in force, to the posting; while it does not hang, to today. Undefined where that is long ago. */
  readonly toPost: number | undefined;
}

export interface Sheet {
  readonly version: Pick<Version, 'key' | 'name' | 'field' | 'validFrom' | 'validTo'>;
  readonly versionId: string;
  readonly chain: Chain;
}

export interface HungSheet extends Sheet {
  readonly posting: Posting;
  /** Who hung it; empty where it hung before this record was kept. */
  readonly by: string;
}

export interface Wall {
  readonly unit: Unit;
  readonly toPost: readonly Sheet[];
  readonly toTakeDown: readonly HungSheet[];
  readonly hanging: readonly HungSheet[];
}

/** The wall of a counter as it is and as it should be today. */
export async function wallOf(db: Db, unit: Unit, now: Temporal.Instant): Promise<Wall> {
  const [received, hung, calendar] = await Promise.all([
    offeringsAt(db, unit.id, dayOf(now)),
    hangingAt(db, unit.id),
    calendarOf(db, unit.id),
  ]);
  const board = boardOf(received, hung);
  const ids = [...received.map(({ versionId }) => versionId), ...hung.map(({ version_id }) => version_id)];
  const posters = hung.flatMap(({ posted_by }) => posted_by ?? []);
  const [announced, names] = await Promise.all([announcedOf(db, ids), accountNames(db, posters)]);
  const decisions = new Map(announced.map((one) => [one.version_id, one]));
  const chain = (version: Sheet['version'], id: string, at: Temporal.Instant): Chain =>
    chainOf(calendar, { decision: decisions.get(id), validFrom: version.validFrom, at });
  const sheet = (one: Offered): Sheet => ({
    version: one,
    versionId: one.versionId,
    chain: chain(one, one.versionId, now),
  });
  const hungSheet = async (posting: Posting): Promise<HungSheet[]> => {
    const version = await versionById(db, posting.version_id);
    if (!version) return [];
    const by = posting.posted_by ? (names.get(posting.posted_by) ?? '') : '';
    const counted = chain(version, version.id, posting.posted_at);
    // Of the paper record only the day is known: how fast it was is counted where a decision says from when.
    const known = posting.posted_by || counted.decision ? counted : { ...counted, toPost: undefined };
    return [{ version, versionId: version.id, posting, by, chain: known }];
  };
  const [toTakeDown, hanging] = await Promise.all(
    [board.toTakeDown, board.hanging].map(async (rows) => (await Promise.all(rows.map(hungSheet))).flat()),
  );
  return {
    unit,
    toPost: inOrder(board.toPost.map(sheet)),
    toTakeDown: inOrder(toTakeDown ?? []),
    hanging: inOrder(hanging ?? []),
  };
}

/** As the sheets lie on a wall: by field, then by name. */
const inOrder = <T extends Sheet>(sheets: readonly T[]): T[] =>
  sheets.toSorted(
    ({ version: one }, { version: other }) =>
      one.field.localeCompare(other.field, 'vi') || one.name.localeCompare(other.name, 'vi'),
  );

/** Days after which nobody asks any more how fast it was. */
const longAgo = 400;

function chainOf(
  calendar: Calendar,
  given: { decision: Announced | undefined; validFrom: Temporal.PlainDate; at: Temporal.Instant },
): Chain {
  const { decision, validFrom, at } = given;
  const between = (from: Temporal.PlainDate, to: Temporal.Instant): number | undefined => {
    const days = from.until(dayOf(to)).days;
    if (days > longAgo) return undefined;
    return days < 0 ? 0 : distance(calendar, to, instantOf(from.toPlainDateTime()), 'date').workingDays;
  };
  const updated = decision?.updated_at ?? undefined;
  return {
    decision,
    toUpdate: decision && updated ? between(decision.signed_on, updated) : undefined,
    toPost: between(decision?.signed_on ?? validFrom, at),
  };
}
