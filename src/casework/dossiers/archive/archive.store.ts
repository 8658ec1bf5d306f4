import { type Db, sql, type Tx } from '#platform/db/index.ts';

/** An ended dossier whose folder may be handed to the archive, with how long it is kept unless somebody knows better. */
export interface ToArchive {
  readonly code: string;
  readonly subject: string;
  readonly procedure: string;
  readonly owner_name: string;
  readonly state: 'returned' | 'withdrawn';
  readonly received_at: Temporal.Instant;
  readonly closed_at: Temporal.Instant;
  /** Null: for ever. */
  readonly years: number | null;
  readonly sure: boolean;
}

const closed = sql`coalesce(d.returned_at, d.ended_at)`;

/** What an office settled that ended in a year and lies on no list, oldest first. What was entered by mistake has no folder. */
export const toArchive = (
  db: Db,
  unitId: string,
  during: { readonly from: Temporal.Instant; readonly to: Temporal.Instant },
  most: number,
): Promise<ToArchive[]> =>
  db.rows<ToArchive>(sql`
    select d.code, d.subject, v.name as procedure, d.owner_name, d.state, d.received_at, ${closed} as closed_at,
      case when r.procedure_key is null then o.years else r.years end as years, coalesce(r.sure, o.sure) as sure
    from dossiers.dossiers d join procedures.procedures p on p.id = d.procedure_id
    join procedures.versions v on v.id = d.version_id
    join dossiers.retention o on o.procedure_key = '*'
    left join dossiers.retention r on r.procedure_key = p.key
    where d.settling_id = ${unitId} and ${closed} >= ${during.from} and ${closed} < ${during.to}
      and d.state in ('returned', 'withdrawn')
      and not exists (select from dossiers.archive_lines l where l.dossier_id = d.id and l.held)
    order by ${closed}, d.code limit ${most}`);

export interface ArchiveList {
  readonly id: string;
  readonly unit_id: string;
  readonly archive_id: string;
  readonly year: number;
  readonly number: number;
  readonly entry_id: string;
  readonly handed_at: Temporal.Instant;
  readonly handed_by: string;
  readonly accepted_at: Temporal.Instant | null;
  readonly accepted_by: string | null;
  readonly taken_back_at: Temporal.Instant | null;
  readonly taken_back_reason: string | null;
  readonly lines: number;
  readonly pages: number;
}

const list = sql`select a.id, a.unit_id, a.archive_id, a.year::int as year, a.number, a.entry_id, a.handed_at, a.handed_by, a.accepted_at, a.accepted_by,
    a.taken_back_at, a.taken_back_reason,
    (select count(*)::int from dossiers.archive_lines l where l.list_id = a.id) as lines,
    (select coalesce(sum(l.pages), 0)::int from dossiers.archive_lines l where l.list_id = a.id) as pages
  from dossiers.archive_lists a`;

/** Lists that these offices handed over or were handed, newest first. */
export const archiveListsAt = (db: Db, unitIds: readonly string[]): Promise<ArchiveList[]> =>
  db.rows<ArchiveList>(sql`${list} where a.unit_id = any(${unitIds}) or a.archive_id = any(${unitIds})
    order by a.handed_at desc, a.number desc limit 50`);

export const archiveListById = (db: Db, id: string): Promise<ArchiveList | undefined> =>
  db.maybe<ArchiveList>(sql`${list} where a.id = ${id}`);

/** Held until the deed ends: taken back and accepted never both. */
export const holdArchiveList = (tx: Tx, id: string): Promise<{ id: string } | undefined> =>
  tx.maybe(sql`select id from dossiers.archive_lists where id = ${id} for update`);

export interface ArchiveLine {
  readonly position: number;
  readonly code: string;
  readonly subject: string;
  readonly owner_name: string;
  readonly received_at: Temporal.Instant;
  readonly closed_at: Temporal.Instant;
  readonly pages: number;
  readonly years: number | null;
  readonly box: string;
}

export const archiveLinesOf = (db: Db, listId: string): Promise<ArchiveLine[]> =>
  db.rows<ArchiveLine>(sql`select l.position, d.code, d.subject, d.owner_name, d.received_at, ${closed} as closed_at, l.pages,
      l.years::int as years, l.box
    from dossiers.archive_lines l join dossiers.dossiers d on d.id = l.dossier_id where l.list_id = ${listId} order by l.position`);

export interface NewArchiveLine {
  readonly code: string;
  readonly pages: number;
  readonly years: number | null;
  readonly box: string;
}

export interface NewArchiveList {
  readonly id: string;
  readonly unitId: string;
  readonly archiveId: string;
  readonly year: number;
  readonly number: number;
  readonly entryId: string;
  readonly at: Temporal.Instant;
  readonly by: string;
}

export async function keepArchiveList(tx: Tx, made: NewArchiveList, lines: readonly NewArchiveLine[]): Promise<void> {
  await tx.run(sql`insert into dossiers.archive_lists (id, unit_id, archive_id, year, number, entry_id, handed_at, handed_by)
    values (${made.id}, ${made.unitId}, ${made.archiveId}, ${made.year}, ${made.number}, ${made.entryId}, ${made.at}, ${made.by})`);
  await tx.run(sql`insert into dossiers.archive_lines (list_id, position, dossier_id, pages, years, box)
    select ${made.id}, n, d.id, given.pages, given.years, given.box
    from unnest(${lines.map((one) => one.code)}::text[], ${lines.map((one) => one.pages)}::int[],
      ${lines.map((one) => one.years)}::smallint[], ${lines.map((one) => one.box)}::text[]) with ordinality as given (code, pages, years, box, n)
    join dossiers.dossiers d on d.code = given.code`);
}

export const markAccepted = (tx: Tx, id: string, at: Temporal.Instant, by: string): Promise<number> =>
  tx.run(sql`update dossiers.archive_lists set accepted_at = ${at}, accepted_by = ${by} where id = ${id}`);

export async function markListTakenBack(tx: Tx, id: string, at: Temporal.Instant, reason: string): Promise<void> {
  await tx.run(
    sql`update dossiers.archive_lists set taken_back_at = ${at}, taken_back_reason = ${reason} where id = ${id}`,
  );
  await tx.run(sql`update dossiers.archive_lines set held = false where list_id = ${id}`);
}
