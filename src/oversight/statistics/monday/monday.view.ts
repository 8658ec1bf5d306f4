import { versionById } from '#casework/procedures/index.ts';
import { accountNames } from '#foundations/access/index.ts';
import { calendarOf } from '#foundations/calendar/index.ts';
import { type Distance, distance } from '#foundations/calendar/rules.ts';
import { type Unit, unitsById, unitsKeptAt } from '#foundations/organisations/index.ts';
import { type Actor, unitsWhere } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';
import { type Week, weekOf } from './monday.rules.ts';
import { type Asked, type LateRow, lateWithHands, type WeekFigures, weekByUnit } from './monday.store.ts';

export interface WeekLine extends Omit<WeekFigures, 'settling_id'> {
  readonly unit: Unit;
}

/** A late dossier in words. */
export interface LateLine {
  readonly code: string;
  readonly name: string;
  readonly office: string;
  readonly due: Temporal.Instant;
  readonly judgedBy: LateRow['judged_by'];
  readonly by: Distance;
  readonly cause: LateRow['cause'];
  readonly newDay: Temporal.PlainDate | null;
  readonly step: string | null;
  /** Whoever has it in hand: a person, else the office whose work it is. */
  readonly hands: string;
}

export interface MondayReport {
  readonly week: Week;
  readonly lines: readonly WeekLine[];
  readonly all: Omit<WeekLine, 'unit'>;
  readonly late: readonly LateLine[];
  /** There are more late ones than stand on the page. */
  readonly more: boolean;
}

/** As many late ones as a meeting goes through on one page. */
const onPage = 60;
/** On paper: all of a district's bad year (a hundred sheets); beyond it the paper says that the file has the rest. */
export const onPaper = 2000;
/** A file has every one. */
export const inFile = null;

const keys = [
  ...[
    'received',
    'settled',
    'in_time',
    'running',
    'due',
    'late',
    'apologised',
    'told',
    'waiting',
    'uncollected',
    'long',
  ],
] as (keyof Omit<WeekLine, 'unit'>)[];

interface Wanted {
  readonly actor: Actor;
  readonly now: Temporal.Instant;
  readonly week: Week;
  readonly size?: number | null;
}

/** What a leader looks at on Monday, of the offices and counters whose dossiers they may read. */
export async function mondayReport(db: Db, { actor, now, week, size = onPage }: Wanted): Promise<MondayReport> {
  const kept = await unitsKeptAt(db, unitsWhere(actor, 'dossier.read'));
  const begins = (day: Temporal.PlainDate): Temporal.Instant => instantOf(day.toPlainDateTime());
  const today = dayOf(now);
  const asked: Asked = {
    ...{ now, dayBegins: begins(today), units: kept.map(({ id }) => id) },
    ...{ from: begins(week.monday), until: begins(week.sunday.add({ days: 1 })) },
    dueUntil: begins(weekOf(today).sunday.add({ days: 1 })),
    longSince: begins(today.subtract({ days: 30 })),
  };
  const [rows, late, units] = await Promise.all([
    weekByUnit(db, asked),
    lateWithHands(db, asked, size === null ? null : size + 1),
    unitsById(db),
  ]);
  const lines = rows.flatMap(({ settling_id, ...figures }): WeekLine[] => {
    const unit = units.get(settling_id);
    return unit ? [{ ...figures, unit }] : [];
  });
  return {
    week,
    lines: lines.sort(worstFirst),
    all: Object.fromEntries(keys.map((key) => [key, lines.reduce((sum, line) => sum + line[key], 0)])) as never,
    late: await inWords(db, late.slice(0, size ?? undefined), { now, units }),
    more: size !== null && late.length > size,
  };
}

/** What a meeting begins with: the offices that are late, then those with most to do. */
const worstFirst = (one: WeekLine, other: WeekLine): number =>
  other.late - one.late || other.running - one.running || one.unit.name.localeCompare(other.unit.name, 'vi');

interface Around {
  readonly now: Temporal.Instant;
  readonly units: ReadonlyMap<string, Unit>;
}

async function inWords(db: Db, rows: readonly LateRow[], { now, units }: Around): Promise<LateLine[]> {
  const names = await accountNames(
    db,
    rows.flatMap(({ holder_id }) => holder_id ?? []),
  );
  const nameOf = (id: string | null): string => (id && units.get(id)?.name) || '';
  return Promise.all(
    rows.map(async (row): Promise<LateLine> => {
      const [version, calendar] = await Promise.all([
        versionById(db, row.version_id),
        calendarOf(db, row.authority_id),
      ]);
      return {
        ...{ code: row.code, name: version?.name ?? '', office: nameOf(row.settling_id) },
        ...{ due: row.promised_due, judgedBy: row.judged_by, cause: row.cause, newDay: row.new_day, step: row.step },
        by: distance(calendar, now, row.promised_due, row.judged_by),
        hands: (row.holder_id && names.get(row.holder_id)) || nameOf(row.at_unit),
      };
    }),
  );
}
