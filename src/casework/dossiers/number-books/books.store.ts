import { type Db, sql } from '#platform/db/index.ts';

/** Books of a year whose numbers stand with what they were given to. */
const givenByYear = sql`
  select 'form-02' as kind, d.one_stop_id as owner_unit_id, to_char(s.requested_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY') as period, s.number
    from dossiers.supplements s join dossiers.dossiers d on d.id = s.dossier_id
  union all
  select 'form-04', d.one_stop_id, to_char(l.apologised_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY'), l.number
    from dossiers.lateness l join dossiers.dossiers d on d.id = l.dossier_id where l.number is not null
  union all
  select 'signing-list', coalesce(numbered_at, unit_id), to_char(made_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY'), number
    from dossiers.signing_lists`;

/**
 * Numbers that are given without a line in `numbering.entries`: what they were given to knows its number itself. Kind, owner,
 * period and number, as the counters name them.
 */
export const givenElsewhere = sql`
  select 'dossier' as kind, authority_id as owner_unit_id, split_part(code, '-', 2) as period, split_part(code, '-', 3)::int as number
    from dossiers.dossiers
  union all ${givenByYear}`;

/** How a number of a book stands. */
export type NumberState = 'given' | 'void' | 'reserved' | 'overdue' | 'outside' | 'unexplained';

const elsewhere = (owners: readonly string[], year: string) => sql`elsewhere as materialized (
    select kind, owner_unit_id, number from (${givenByYear}) as given where owner_unit_id = any(${owners}) and period = ${year})`;

/** Every number of some books up to their last, each with its state; `today` decides what is past its day. */
const numbered = (owners: readonly string[], year: string, today: Temporal.PlainDate, kind: string | null) => sql`
  select c.kind, c.owner_unit_id, c.last, n as number, k.id as block_id,
    case when e.id is not null and e.voided_at is null then 'given'
      when e.id is not null or v.number is not null then 'void'
      when g.number is not null then 'given'
      when k.use_by >= ${today} then 'reserved'
      when k.use_by is not null then 'overdue'
      when k.id is not null then 'outside'
      else 'unexplained' end as state,
    coalesce(e.void_reason, v.reason, k.reason, '') as reason,
    coalesce(e.voided_at, v.voided_at, k.reserved_at) as at,
    coalesce(v.voided_by, k.reserved_by) as by, k.use_by
  from numbering.counters c cross join lateral generate_series(1, c.last) as n
  left join numbering.entries e on e.owner_unit_id = c.owner_unit_id and e.kind = c.kind and e.period = c.period and e.number = n
  left join numbering.voids v on v.owner_unit_id = c.owner_unit_id and v.kind = c.kind and v.period = c.period and v.number = n
  left join numbering.blocks k on k.owner_unit_id = c.owner_unit_id and k.kind = c.kind and k.period = c.period and k.numbers @> n
  left join elsewhere g on g.kind = c.kind and g.owner_unit_id = c.owner_unit_id and g.number = n
  where c.owner_unit_id = any(${owners}) and c.period = ${year} and (${kind}::text is null or c.kind = ${kind})`;

/** A book of one kind, owner and year, counted. */
export interface BookRow {
  readonly kind: string;
  readonly owner_unit_id: string;
  readonly last: number;
  readonly given: number;
  readonly void: number;
  readonly reserved: number;
  readonly overdue: number;
  readonly outside: number;
  readonly unexplained: number;
  /** As results name the book, or the procedures that number from it; null where it is a book of the house's own. */
  readonly name: string | null;
}

/** Of a book whose every number was voided no result is left to name it. */
const nameInProcedures = sql`(select sign->>'bookName' from procedures.versions v
    cross join lateral (values (v.content->'sign'), (v.content->'refusal'->'sign')) as signing (sign)
    where sign->>'book' = s.kind order by v.valid_from desc limit 1)`;

const count = (state: NumberState) => sql`(count(*) filter (where s.state = ${state}))::int`;

/** The books of some offices in a year. */
export const booksOf = (
  db: Db,
  owners: readonly string[],
  year: string,
  today: Temporal.PlainDate,
): Promise<BookRow[]> =>
  db.rows<BookRow>(sql`with ${elsewhere(owners, year)}
    select s.kind, s.owner_unit_id, max(s.last) as last, ${count('given')} as given, ${count('void')} as void,
      ${count('reserved')} as reserved, ${count('overdue')} as overdue, ${count('outside')} as outside,
      ${count('unexplained')} as unexplained,
      coalesce((select r.book from numbering.entries e join dossiers.results r on r.entry_id = e.id
        where e.owner_unit_id = s.owner_unit_id and e.kind = s.kind and e.period = ${year} limit 1), ${nameInProcedures}) as name
    from (${numbered(owners, year, today, null)}) as s group by s.kind, s.owner_unit_id order by s.owner_unit_id, s.kind`);

/** A number that was not simply given: the line of a gap register. */
export interface GapRow {
  readonly number: number;
  readonly block_id: string | null;
  readonly state: Exclude<NumberState, 'given'>;
  readonly reason: string;
  readonly at: Temporal.Instant | null;
  readonly by: string | null;
  readonly use_by: Temporal.PlainDate | null;
}

export interface BookAsked {
  readonly owner: string;
  readonly kind: string;
  readonly year: string;
}

/** What a book has between its given numbers, in order. */
export const gapsOf = (db: Db, { owner, kind, year }: BookAsked, today: Temporal.PlainDate): Promise<GapRow[]> =>
  db.rows<GapRow>(sql`with ${elsewhere([owner], year)} select s.number, s.block_id, s.state, s.reason, s.at, s.by, s.use_by
    from (${numbered([owner], year, today, kind)}) as s where s.state <> 'given' order by s.number`);

export const counterOf = (db: Db, { owner, kind, year }: BookAsked): Promise<{ last: number } | undefined> =>
  db.maybe<{ last: number }>(sql`select last from numbering.counters
    where owner_unit_id = ${owner} and kind = ${kind} and period = ${year}`);
