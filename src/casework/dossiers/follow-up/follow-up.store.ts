import { type Db, sql } from '#platform/db/index.ts';
import { livesAt } from '../../parties/index.ts';
import type { Dossier, State } from '../dossier/dossier.store.ts';

/** One line of the book: what Mẫu 06 of TT 01/2018 asks for. */
export interface BookLine
  extends Pick<Dossier, 'code' | 'sets' | 'owner_name' | 'settling_id' | 'received_at' | 'promised_due' | 'judged_by'>,
    Pick<Dossier, 'state' | 'collect_by' | 'returned_at' | 'ended_at'> {
  readonly procedure: string;
  readonly address: string;
  readonly phone: string | null;
  /** When it left the counter for the office that settles. */
  readonly given_at: Temporal.Instant | null;
  /** When the counter took the result from that office. */
  readonly back_at: Temporal.Instant | null;
  readonly collector_name: string | null;
  readonly result: 'granted' | 'refused' | null;
}

/** Where in the book: the line that was read last. */
export interface Place {
  readonly receivedAt: Temporal.Instant;
  readonly code: string;
}

/** A counter's book between two instants, narrowed. */
export interface Span {
  readonly counterId: string;
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
  readonly state: State | null;
  readonly fieldKey: string | null;
}

const within = ({ counterId, until, state, fieldKey }: Span) => sql`
  d.one_stop_id = ${counterId} and d.received_at < ${until} and (${state}::text is null or d.state = ${state})
    and (${fieldKey}::text is null
      or d.version_id in (select v.id from procedures.versions v where v.field_key = ${fieldKey}))`;

/**
 * The next lines after a place, in the order of reception; the first of the span where no place is given. The few dossiers are
 * found first: what is said of them is not looked up for the whole book.
 */
export const linesAfter = (db: Db, span: Span, after: Place | undefined, limit: number): Promise<BookLine[]> =>
  db.rows<BookLine>(sql`
    with d as materialized (
      select * from dossiers.dossiers d
      where ${within(span)} and (d.received_at, d.code) > (${after?.receivedAt ?? span.from}, ${after?.code ?? ''})
      order by d.received_at, d.code limit ${limit})
    select d.code, v.name as procedure, d.sets, d.owner_name, ${livesAt} as address, p.phone, d.settling_id, d.received_at, d.promised_due,
      d.judged_by, walked.given_at, walked.back_at, d.returned_at, d.collect_by, r.collector_name, d.state, d.ended_at, r.kind as result
    from d
    join procedures.versions v on v.id = d.version_id
    join parties.parties p on p.id = d.owner_id
    left join dossiers.results r on r.dossier_id = d.id
    left join lateral (
      select min(l.given_at) filter (where l.from_unit_id = d.one_stop_id) as given_at,
        max(l.taken_at) filter (where l.to_unit_id = d.one_stop_id and l.taken_at >= d.ready_at) as back_at
      from dossiers.legs l where l.dossier_id = d.id) as walked on true
    order by d.received_at, d.code`);

/** How many lines the span has, counted to a limit. */
export async function countLines(db: Db, span: Span, limit: number): Promise<number> {
  const { n } = await db.one<{ n: number }>(sql`
    select count(*)::int as n from (
      select from dossiers.dossiers d where ${within(span)} and d.received_at >= ${span.from} limit ${limit}) as counted`);
  return n;
}
