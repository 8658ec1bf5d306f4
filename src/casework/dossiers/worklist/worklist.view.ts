import { accountNames } from '#foundations/access/index.ts';
import { calendarOf } from '#foundations/calendar/index.ts';
import type { Calendar } from '#foundations/calendar/rules.ts';
import { allUnits } from '#foundations/organisations/index.ts';
import { actorId } from '#platform/actor/index.ts';
import { kept } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { versionById } from '../../procedures/index.ts';
import { pausedSince } from '../dossier/pause.store.ts';
import { type DueSeen, dueSeen } from '../view/due.part.tsx';
import { outOfField } from './out-of-field.ts';
import { type Edges, edgesOf } from './worklist.rules.ts';
import type { Line } from './worklist.store.ts';
import { shortDue, worklistWords } from './worklist.text.ts';

/** Lines on one page. */
export const pageSize = 50;

/** A line as it is shown: names for ids, and how its date stands at this minute. */
export interface SeenLine extends Line {
  readonly procedure: string;
  readonly unitName: string;
  readonly due: DueSeen;
  /** `chiều 21/02`; of one that stands still since when it does: its old day is none any more. */
  readonly dueShort: string;
  /** The clock stands since then: it waits for the citizen. */
  readonly pausedAt: Temporal.Instant | undefined;
  /** The officer who holds it; undefined: nobody. */
  readonly holder: string | undefined;
  readonly mine: boolean;
  /** It waits for a signature in a field this official was not authorised to sign in. */
  readonly outOfField: boolean;
}

/**
 * The instants that part late from today and soon from later, for every authority by its own calendar. They move
 * with the minute and the calendars, and are worked out as often as those are read.
 */
export async function edgesNow({ house: { db }, now }: Visit): Promise<Edges> {
  const minute = now.round({ smallestUnit: 'minute', roundingMode: 'floor' });
  const { at, edges } = await kept(db, 'worklist.edges', () => edgesAt(db, minute));
  return at.equals(minute) ? edges : (await edgesAt(db, minute)).edges;
}

async function edgesAt(db: Db, at: Temporal.Instant): Promise<{ at: Temporal.Instant; edges: Edges }> {
  const authorities = (await allUnits(db)).filter((unit) => unit.kind === 'authority' || unit.kind === 'commune');
  const calendars = await eachOnce(
    authorities.map(({ id }) => id),
    (id) => calendarOf(db, id),
  );
  return {
    at,
    edges: edgesOf(
      at,
      [...calendars].map(([authorityId, calendar]) => ({ authorityId, calendar })),
    ),
  };
}

export async function seenLines(ask: Visit, found: readonly Line[]): Promise<SeenLine[]> {
  const { db } = ask.house;
  const me = actorId(ask);
  const [names, units, versions, calendars, paused, outside] = await Promise.all([
    accountNames(
      db,
      found.flatMap((line) => line.holder_id ?? []),
    ),
    allUnits(db),
    eachOnce(
      found.map((line) => line.version_id),
      (id) => versionById(db, id),
    ),
    eachOnce(
      found.map((line) => line.authority_id),
      (id) => calendarOf(db, id),
    ),
    pausedSince(
      db,
      found.flatMap(({ code, waiting }) => (waiting ? [code] : [])),
    ),
    outOfField(db, ask, found),
  ]);
  const unitNames = new Map(units.map((unit) => [unit.id, unit.shortName]));
  const datesOf = datesSeen(ask, calendars);
  return found.map((line) => ({
    ...line,
    // What was late when papers were asked for waits, and its clock stands for nobody.
    ...standing(datesOf({ ...line, waiting: paused.has(line.code) }), paused.get(line.code), ask.language),
    procedure: versions.get(line.version_id)?.name ?? line.subject,
    unitName: unitNames.get(line.unit_id) ?? '',
    holder: names.get(line.holder_id ?? ''),
    mine: line.holder_id !== null && line.holder_id === me,
    outOfField: outside.has(line.task_id),
  }));
}

/** A clock that stands has no day: it says since when it does. */
const standing = <Seen extends Pick<SeenLine, 'dueShort'>>(
  seen: Seen,
  pausedAt: Temporal.Instant | undefined,
  language: Visit['language'],
) => ({
  ...seen,
  pausedAt,
  dueShort: pausedAt ? worklistWords(language).pausedSince(formatDay(dayOf(pausedAt))) : seen.dueShort,
});

async function eachOnce<Value>(
  ids: readonly string[],
  load: (id: string) => Promise<Value>,
): Promise<Map<string, Value>> {
  const once = [...new Set(ids)];
  const loaded = await Promise.all(once.map(load));
  return new Map(once.map((id, n) => [id, loaded[n] as Value]));
}

/** How dates stand in words; many lines of a page fall due together, and are worded once. */
function datesSeen({ now, language }: Visit, calendars: ReadonlyMap<string, Calendar>) {
  const worded = new Map<string, Pick<SeenLine, 'due' | 'dueShort'>>();
  return (line: Line): Pick<SeenLine, 'due' | 'dueShort'> => {
    const { authority_id, due_at, judged_by, ready_at, waiting, overdue } = line;
    const told = [
      authority_id,
      due_at.epochMilliseconds,
      judged_by,
      ready_at?.epochMilliseconds,
      waiting,
      overdue,
    ].join();
    const known = worded.get(told);
    if (known) return known;
    const dated = { due: due_at, judgedBy: judged_by };
    const calendar = calendars.get(authority_id)!;
    const seen = {
      due: dueSeen({ ...dated, readyAt: ready_at, waiting, overdue }, calendar, now, language),
      dueShort: shortDue(dated, now, language),
    };
    worded.set(told, seen);
    return seen;
  };
}
