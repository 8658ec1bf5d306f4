import { sensitiveProcedures } from '#casework/procedures/index.ts';
import { type Unit, unitsById } from '#foundations/organisations/index.ts';
import { kept } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';
import type { CertifiedLine } from './certified/certified.part.tsx';
import { certifiedSince } from './certified/certified.store.ts';
import { declinedSince } from './declined.store.ts';
import { figuresByUnit, type UnitFigures } from './dossier.store.ts';

export interface UnitLine extends UnitFigures {
  readonly unit: Unit;
}

export interface Figures {
  /** The first day counted: the first of the year. */
  readonly since: Temporal.PlainDate;
  readonly all: Omit<UnitFigures, 'settling_id'>;
  /** Receptions that counters declined: no dossier came of them, and they are in no other figure. */
  readonly declined: number;
  /** What was certified, by office: no dossiers, and in no other figure. */
  readonly certified: readonly CertifiedLine[];
  readonly departments: readonly UnitLine[];
  readonly communes: readonly UnitLine[];
}

/**
 * What everybody may read: without the procedures that are published by their field alone. Were they in these sums, an office's
 * figure less its list would tell how many it has, and the whole less all lists the one count under five that is not shown.
 */
export const publicFiguresOn = async (db: Db, now: Temporal.Instant): Promise<Figures> =>
  figuresOn(db, now, [...(await sensitiveProcedures(db))].toSorted());

/** The figures of the year so far, by office; counted from the events. */
export async function figuresOn(db: Db, now: Temporal.Instant, without: readonly string[] = []): Promise<Figures> {
  const today = dayOf(now);
  const since = today.with({ month: 1, day: 1 });
  const begins = (day: Temporal.PlainDate): Temporal.Instant => instantOf(day.toPlainDateTime());
  const [rows, declined, certified, byId] = await Promise.all([
    kept(db, `statistics.figures:${today}:${without.join()}`, () =>
      figuresByUnit(db, { since: begins(since), now, dayBegins: begins(today) }, without),
    ),
    kept(db, `statistics.declined:${today}`, () => declinedSince(db, begins(since))),
    kept(db, `statistics.certified:${today}`, () => certifiedSince(db, begins(since))),
    unitsById(db),
  ]);
  const lines = rows.flatMap((row): UnitLine[] => {
    const unit = byId.get(row.settling_id);
    return unit ? [{ ...row, unit }] : [];
  });
  const sorted = lines.sort(
    (one, other) => other.received - one.received || one.unit.name.localeCompare(other.unit.name, 'vi'),
  );
  return {
    since,
    all: sum(rows),
    declined,
    certified: certified.flatMap(({ unit_id, ...line }) => {
      const unit = byId.get(unit_id);
      return unit ? [{ ...line, unit }] : [];
    }),
    departments: sorted.filter((line) => line.unit.level !== 'commune'),
    communes: sorted.filter((line) => line.unit.level === 'commune'),
  };
}

const counted = [
  'received',
  'running',
  'waiting',
  'ready',
  'returned',
  'withdrawn',
  'stopped',
  'refused',
  'late',
  'in_time',
  'finished',
] as const;

function sum(rows: readonly UnitFigures[]): Figures['all'] {
  const total = (key: (typeof counted)[number]): number => rows.reduce((all, row) => all + row[key], 0);
  return Object.fromEntries(counted.map((key) => [key, total(key)])) as unknown as Figures['all'];
}
