import { type Db, sql, type Tx } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Carrier } from './carry.rules.ts';

/** A numbered hand-over list: what one office gave another at one press. */
export interface NumberedBundle {
  readonly id: string;
  readonly from_unit_id: string;
  readonly to_unit_id: string;
  readonly number: number;
  readonly entry_id: string;
  readonly given_at: Temporal.Instant;
  readonly given_by: string;
  readonly received_at: Temporal.Instant | null;
  readonly received_by: string | null;
  readonly taken_back_at: Temporal.Instant | null;
  readonly taken_back_reason: string | null;
  /** Who takes it from one office to the other; nobody wrote it down where there is none. */
  readonly carrier: Carrier | null;
  readonly bearer: string | null;
  /** The number of the parcel, and the day the bưu tá had it. */
  readonly tracking: string | null;
  readonly dispatched_on: Temporal.PlainDate | null;
}

const columns = sql`b.id, b.from_unit_id, b.to_unit_id, b.number, b.entry_id, b.given_at, b.given_by, b.received_at, b.received_by,
  b.taken_back_at, b.taken_back_reason, b.carrier, b.bearer, b.tracking, b.dispatched_on`;

/** Keeps a list with its dossiers in the order given, each with the leg that was just given. */
export async function keepBundle(
  tx: Tx,
  bundle: {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly number: number;
    readonly entryId: string;
    readonly at: Temporal.Instant;
    readonly by: string;
  },
  codes: readonly string[],
): Promise<void> {
  await tx.run(sql`insert into dossiers.bundles (id, from_unit_id, to_unit_id, number, entry_id, given_at, given_by)
    values (${bundle.id}, ${bundle.from}, ${bundle.to}, ${bundle.number}, ${bundle.entryId}, ${bundle.at}, ${bundle.by})`);
  await tx.run(sql`insert into dossiers.bundle_lines (bundle_id, position, dossier_id, leg)
    select ${bundle.id}, n, d.id, (select max(l.position) from dossiers.legs l where l.dossier_id = d.id and l.given_at is not null and l.taken_at is null)
    from unnest(${codes.map((_, n) => n + 1)}::smallint[], ${codes}::text[]) as given (n, code)
    join dossiers.dossiers d on d.code = given.code`);
}

export const bundleById = (db: Db, id: string): Promise<NumberedBundle | undefined> =>
  db.maybe<NumberedBundle>(sql`select ${columns} from dossiers.bundles b where b.id = ${id}`);

/** The same, held until the deed ends: giving side and taking side never both win. */
export const holdBundle = (tx: Tx, id: string): Promise<NumberedBundle | undefined> =>
  tx.maybe<NumberedBundle>(sql`select ${columns} from dossiers.bundles b where b.id = ${id} for update`);

/** How a folder of a list stands: on its way, signed for, missed and still lacking, missed and come since, taken out again. */
export type LineState = 'lies' | 'taken' | 'missed' | 'come' | 'out';

export interface BundleLine {
  readonly position: number;
  readonly dossier_id: string;
  readonly leg: number;
  readonly code: string;
  readonly subject: string;
  readonly owner_name: string;
  readonly promised_due: Temporal.Instant;
  readonly judged_by: 'date' | 'time';
  readonly give_by: Temporal.Instant | null;
  readonly state: LineState;
}

const state = sql`case
  when l.missed_at is not null then case when g.taken_at is not null or g.called_off_at is not null then 'come' else 'missed' end
  when g.taken_at is not null then 'taken'
  when g.given_at = b.given_at and g.called_off_at is null then 'lies'
  else 'out' end`;

/** The folders of a list in its order. A leg given again later is that of another list: the instant tells them apart. */
export const linesOfBundle = (db: Db, id: string): Promise<BundleLine[]> =>
  db.rows<BundleLine>(sql`select l.position, l.dossier_id, l.leg, d.code, d.subject, d.owner_name, d.promised_due, d.judged_by,
      g.give_by, ${state} as state
    from dossiers.bundle_lines l join dossiers.bundles b on b.id = l.bundle_id
    join dossiers.dossiers d on d.id = l.dossier_id
    left join dossiers.legs g on g.dossier_id = l.dossier_id and g.position = l.leg
    where l.bundle_id = ${id} order by l.position`);

export interface Surplus {
  readonly id: string;
  readonly scanned: string;
  readonly kind: 'other-bundle' | 'not-given' | 'unknown';
  readonly found_at: Temporal.Instant;
  readonly cleared_at: Temporal.Instant | null;
  readonly cleared_how: 'returned' | 'taken' | null;
}

/** What came without being on the list; a dossier that the taking office signed for since is cleared by that. */
export const surplusOf = (db: Db, id: string): Promise<Surplus[]> =>
  db.rows<Surplus>(sql`select s.id, s.scanned, s.kind, s.found_at, coalesce(s.cleared_at, t.taken_at) as cleared_at,
      coalesce(s.cleared_how, case when t.taken_at is not null then 'taken' end) as cleared_how
    from dossiers.bundle_surplus s join dossiers.bundles b on b.id = s.bundle_id
    left join lateral (select max(taken_at) as taken_at from dossiers.legs
      where dossier_id = s.dossier_id and to_unit_id = b.to_unit_id and taken_at >= s.found_at) as t on true
    where s.bundle_id = ${id} order by s.scanned`);

export interface NewSurplus {
  readonly scanned: string;
  readonly kind: Surplus['kind'];
  readonly dossierId: string | null;
}

/** The taking office has checked the list in. */
export async function markReceived(
  tx: Tx,
  id: string,
  made: {
    readonly at: Temporal.Instant;
    readonly by: string;
    readonly missed: readonly string[];
    readonly surplus: readonly NewSurplus[];
  },
): Promise<void> {
  await tx.run(
    sql`update dossiers.bundles set received_at = ${made.at}, received_by = ${made.by} where id = ${id} and received_at is null`,
  );
  await tx.run(sql`update dossiers.bundle_lines set missed_at = ${made.at}
    where bundle_id = ${id} and dossier_id = any(${made.missed}::uuid[])`);
  const { surplus } = made;
  await tx.run(sql`insert into dossiers.bundle_surplus (id, bundle_id, scanned, kind, dossier_id, found_at)
    select given.id, ${id}, given.scanned, given.kind, given.dossier_id, ${made.at}
    from unnest(${surplus.map(() => newId())}::uuid[], ${surplus.map((one) => one.scanned)}::text[],
      ${surplus.map((one) => one.kind)}::text[], ${surplus.map((one) => one.dossierId)}::uuid[]) as given (id, scanned, kind, dossier_id)`);
}

/** The giving office has it back: the list holds no more. */
export const markTakenBack = (tx: Tx, id: string, at: Temporal.Instant, reason: string): Promise<number> =>
  tx.run(sql`update dossiers.bundles set taken_back_at = ${at}, taken_back_reason = ${reason} where id = ${id}`);

/** A leg that did not come is with its giver again, or with who follows it by now; answers 0 where it was signed for. */
export const ungive = (tx: Tx, dossierId: string, leg: number, giver: string): Promise<number> =>
  tx.run(sql`update dossiers.legs set given_at = null, given_by = null, from_unit_id = ${giver}
    where dossier_id = ${dossierId} and position = ${leg} and taken_at is null`);

export const clearSurplus = (
  tx: Tx,
  id: string,
  bundleId: string,
  made: { readonly at: Temporal.Instant; readonly by: string; readonly how: 'returned' | 'taken' },
): Promise<number> =>
  tx.run(sql`update dossiers.bundle_surplus set cleared_at = ${made.at}, cleared_by = ${made.by}, cleared_how = ${made.how}
    where id = ${id} and bundle_id = ${bundleId} and cleared_at is null`);
