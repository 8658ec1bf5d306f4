import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Dong } from '#platform/money/index.ts';
import type { BackReason } from '../dossiers/rules.ts';
import type { Granted } from '../payments/rules.ts';
import type { BookKind, Matter } from './matters.rules.ts';

/** Somebody who came with papers, as it was told that day. */
export interface Visit {
  readonly id: string;
  readonly unit_id: string;
  readonly came_at: Temporal.Instant;
  readonly entered_by: string | null;
  readonly requester: string;
  readonly born: string | null;
  readonly identity_number: string | null;
  readonly phone: string | null;
  readonly exemption_ground: string | null;
  readonly exemption_proof: string | null;
  /** The same in parts; null of visits before it was kept so. */
  readonly exemption: Granted | null;
  readonly due: Temporal.Instant;
  readonly agreed: boolean;
  /** When it was typed in afterwards, and why; `came_at` is then the time on paper. Null for what was entered as it came. */
  readonly back_entered_at: Temporal.Instant | null;
  readonly back_reason: BackReason | null;
}

/** One kind of paper certified: one number in the book of its kind. */
export interface Line {
  readonly id: string;
  readonly visit_id: string;
  /** Its place in the visit. */
  readonly position: number;
  readonly number: number;
  readonly matter: Matter;
  readonly paper: string;
  readonly pages: number;
  readonly copies: number;
  readonly language: string | null;
  readonly fee: Dong;
  readonly list_id: string | null;
  readonly signed_at: Temporal.Instant | null;
  readonly signed_by: string | null;
  readonly given_back_at: Temporal.Instant | null;
  readonly collector: string | null;
  readonly voided_at: Temporal.Instant | null;
  readonly void_reason: string | null;
  readonly kind: BookKind;
  readonly volume: number;
  readonly year: number;
}

/** A line with whose it is. */
export interface LineOfVisit extends Line {
  readonly unit_id: string;
  readonly requester: string;
  readonly came_at: Temporal.Instant;
  readonly due: Temporal.Instant;
  readonly back_entered_at: Temporal.Instant | null;
  readonly back_reason: BackReason | null;
}

export const addVisit = (tx: Tx, visit: Visit, illustrative: boolean): Promise<number> =>
  tx.run(sql`insert into certification.visits (id, unit_id, came_at, entered_by, requester, born, identity_number, phone,
      exemption_ground, exemption_proof, exemption, due, agreed, back_entered_at, back_reason, illustrative)
    values (${visit.id}, ${visit.unit_id}, ${visit.came_at}, ${visit.entered_by}, ${visit.requester}, ${visit.born},
      ${visit.identity_number}, ${visit.phone}, ${visit.exemption_ground}, ${visit.exemption_proof},
      ${visit.exemption && JSON.stringify(visit.exemption)}::text::jsonb, ${visit.due},
      ${visit.agreed}, ${visit.back_entered_at}, ${visit.back_reason}, ${illustrative})`);

export type NewLine = Pick<
  Line,
  'id' | 'visit_id' | 'position' | 'number' | 'matter' | 'paper' | 'pages' | 'copies' | 'language' | 'fee'
> & {
  readonly book_id: string;
};

export const addLines = (tx: Tx, lines: readonly NewLine[]): Promise<number> =>
  tx.run(sql`insert into certification.lines (id, visit_id, book_id, position, number, matter, paper, pages, copies, language, fee)
    select * from unnest(${lines.map((line) => line.id)}::uuid[], ${lines.map((line) => line.visit_id)}::uuid[],
      ${lines.map((line) => line.book_id)}::uuid[], ${lines.map((line) => line.position)}::smallint[],
      ${lines.map((line) => line.number)}::int[],
      ${lines.map((line) => line.matter)}::text[], ${lines.map((line) => line.paper)}::text[],
      ${lines.map((line) => line.pages)}::smallint[], ${lines.map((line) => line.copies)}::smallint[],
      ${lines.map((line) => line.language)}::text[], ${lines.map((line) => line.fee)}::bigint[])`);

export const visitById = (db: Db, id: string): Promise<Visit | undefined> =>
  db.maybe<Visit>(sql`select id, unit_id, came_at, entered_by, requester, born, identity_number, phone, exemption_ground,
    exemption_proof, exemption, due, agreed, back_entered_at, back_reason from certification.visits where id = ${id}`);

// What a line says is what its last correction says.
const columns = sql`l.id, l.visit_id, l.position, l.number, l.matter, coalesce(c.paper, l.paper) as paper,
  coalesce(c.pages, l.pages) as pages, l.copies, l.language, l.fee, l.list_id, l.signed_at,
  l.signed_by, l.given_back_at, l.collector, l.voided_at, l.void_reason, b.kind, b.volume, b.year,
  v.unit_id, coalesce(c.requester, v.requester) as requester, v.came_at, v.due, v.back_entered_at, v.back_reason`;

const from = sql`certification.lines l join certification.visits v on v.id = l.visit_id join certification.books b on b.id = l.book_id
  left join lateral (select requester, paper, pages from certification.corrections where line_id = l.id
    order by position desc limit 1) as c on true`;

export const lineById = (db: Db, id: string): Promise<LineOfVisit | undefined> =>
  db.maybe<LineOfVisit>(sql`select ${columns} from ${from} where l.id = ${id}`);

export const linesOfVisit = (db: Db, visitId: string): Promise<LineOfVisit[]> =>
  db.rows<LineOfVisit>(sql`select ${columns} from ${from} where l.visit_id = ${visitId} order by l.position`);

export const linesOfList = (db: Db, listId: string): Promise<LineOfVisit[]> =>
  db.rows<LineOfVisit>(sql`select ${columns} from ${from} where l.list_id = ${listId} order by b.kind, l.number`);

/** Everything at an office that is not given back yet, the longest first. */
export const linesInHand = (db: Db, unitId: string): Promise<LineOfVisit[]> =>
  db.rows<LineOfVisit>(sql`select ${columns} from ${from}
    where v.unit_id = ${unitId} and l.given_back_at is null and l.voided_at is null
    order by v.came_at, l.visit_id, l.matter, l.number limit 500`);

/** These lines, held until the deed ends; in an order, so that two deeds never wait for each other. */
export const lockLines = (tx: Tx, ids: readonly string[]): Promise<LineOfVisit[]> =>
  tx.rows<LineOfVisit>(
    sql`select ${columns} from ${from} where l.id = any(${ids}::uuid[]) order by l.id for update of l`,
  );

/** Papers this office has certified most in the last year: what is offered while typing. */
export const favourites = (db: Db, unitId: string, since: Temporal.Instant): Promise<{ readonly paper: string }[]> =>
  db.rows<{
    paper: string;
  }>(sql`select l.paper from certification.lines l join certification.visits v on v.id = l.visit_id
    where v.unit_id = ${unitId} and v.came_at >= ${since} group by l.paper order by count(*) desc, l.paper limit 15`);
