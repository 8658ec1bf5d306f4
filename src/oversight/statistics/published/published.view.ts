import { type Cause, listedInPublic } from '#casework/dossiers/index.ts';
import { catalogueOn, sensitiveProcedures } from '#casework/procedures/index.ts';
import { calendarOf } from '#foundations/calendar/index.ts';
import { type Distance, distance } from '#foundations/calendar/rules.ts';
import { type Unit, unitByKey, unitsById, unitsOn } from '#foundations/organisations/index.ts';
import { kept } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';
import { endedLate, type Standing, standingOf, type Wanted } from './published.rules.ts';
import { countedSince, lateNow, type PublishedRow, received, type Sieve } from './published.store.ts';

/** A dossier as everybody may see it: nobody is named. */
export interface Published {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly office: string;
  readonly receivedAt: Temporal.Instant;
  readonly due: Temporal.Instant;
  readonly judgedBy: PublishedRow['judged_by'];
  readonly standing: Standing;
  readonly endedLate: boolean;
  readonly by: Distance;
  readonly cause: Cause | null;
  readonly newDay: Temporal.PlainDate | null;
}

export interface PublishedList {
  readonly rows: readonly Published[];
  /** Where the next page begins; undefined on the last. */
  readonly next: Wanted['after'];
}

/** How many a page holds. */
export const pageSize = 25;

export type Kind = 'received' | 'late';

/** One page of a list. What may be told by its field alone is on none. */
export async function publishedOn(
  db: Db,
  kind: Kind,
  { wanted, now, size = pageSize }: { readonly wanted: Wanted; readonly now: Temporal.Instant; readonly size?: number },
): Promise<PublishedList> {
  const sieve = await sieveOf(db, wanted, { now, size: size + 1 });
  if (!sieve) return { rows: [], next: undefined };
  const at = { now, dayBegins: instantOf(dayOf(now).toPlainDateTime()) };
  const found = kind === 'late' ? await lateNow(db, at, sieve) : await received(db, sieve);
  const shown = found.slice(0, size);
  const last = shown.at(-1);
  const next = found.length > size && last;
  return {
    rows: await named(db, shown, now),
    next: next ? { at: kind === 'late' ? next.promised_due : next.received_at, id: next.dossier_id } : undefined,
  };
}

/** Undefined where the office or field asked for is not known: nothing is theirs. */
async function sieveOf(
  db: Db,
  { unit, field, after }: Wanted,
  { now, size }: { readonly now: Temporal.Instant; readonly size: number },
): Promise<Sieve | undefined> {
  const [hidden, settling, entries] = await Promise.all([
    sensitiveProcedures(db),
    unit ? unitByKey(db, unit) : undefined,
    field ? catalogueOn(db, dayOf(now), { fieldKey: field }) : undefined,
  ]);
  if ((unit && !settling) || entries?.length === 0) return undefined;
  const procedureIds = entries && [...new Set(entries.map((entry) => entry.procedureId))];
  return { settlingId: settling?.id, procedureIds, hidden: [...hidden], after, size };
}

async function named(db: Db, rows: readonly PublishedRow[], now: Temporal.Instant): Promise<Published[]> {
  const [listed, units] = await Promise.all([
    listedInPublic(
      db,
      rows.map((row) => row.dossier_id),
    ),
    unitsById(db),
  ]);
  const published = rows.map(async (row): Promise<Published | undefined> => {
    const dossier = listed.get(row.dossier_id);
    if (!dossier) return undefined;
    const calendar = await calendarOf(db, row.authority_id);
    return {
      ...dossier,
      office: units.get(row.settling_id)?.name ?? '',
      receivedAt: row.received_at,
      due: row.promised_due,
      judgedBy: row.judged_by,
      standing: standingOf(row, now),
      endedLate: endedLate(row),
      by: distance(calendar, now, row.promised_due, row.judged_by),
      cause: row.cause,
      newDay: row.new_day,
    };
  });
  return (await Promise.all(published)).filter((one) => one !== undefined);
}

export interface FieldCount {
  readonly field: string;
  readonly received: number;
  readonly late: number;
}

/** The fields of what is not listed one by one, for the whole district: office by office the small ones could be told apart. */
export function sensitiveCounts(db: Db, now: Temporal.Instant): Promise<readonly FieldCount[]> {
  const today = dayOf(now);
  return kept(db, `statistics.sensitive:${today}`, async () => {
    const [hidden, entries] = await Promise.all([sensitiveProcedures(db), catalogueOn(db, today)]);
    const fields = new Map(entries.map((entry) => [entry.procedureId, entry.field]));
    const begins = (day: Temporal.PlainDate): Temporal.Instant => instantOf(day.toPlainDateTime());
    const at = { now, dayBegins: begins(today), since: begins(today.with({ month: 1, day: 1 })) };
    const counted = await countedSince(db, at, [...hidden]);
    const sum = (rows: typeof counted, key: 'received' | 'late') => rows.reduce((all, row) => all + row[key], 0);
    return [...Map.groupBy(counted, (row) => fields.get(row.procedure_id) ?? '')]
      .filter(([field]) => field !== '')
      .map(([field, rows]) => ({ field, received: sum(rows, 'received'), late: sum(rows, 'late') }))
      .sort((one, other) => one.field.localeCompare(other.field, 'vi'));
  });
}

export interface Choices {
  readonly units: readonly Unit[];
  readonly fields: readonly { readonly key: string; readonly name: string }[];
}

/** What the lists may be narrowed to on a day: every office that settles, every field. */
export async function choicesOn(db: Db, day: Temporal.PlainDate): Promise<Choices> {
  const [units, entries] = await Promise.all([unitsOn(db, day), catalogueOn(db, day)]);
  const fields = new Map(entries.map(({ fieldKey, field }) => [fieldKey, field]));
  return {
    units: units.filter(({ kind }) => kind === 'department' || kind === 'commune'),
    fields: [...fields]
      .map(([key, name]) => ({ key, name }))
      .sort((one, other) => one.name.localeCompare(other.name, 'vi')),
  };
}
