import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Ground, Matter } from '../matters.rules.ts';

/** A paper that was not certified, and why. */
export interface RefusedPaper {
  readonly id: string;
  readonly unit_id: string;
  readonly matter: Matter;
  readonly requester: string;
  readonly paper: string;
  readonly ground: Ground;
  readonly said: string | null;
  readonly refused_at: Temporal.Instant;
  readonly refused_by: string | null;
}

const columns = sql`id, unit_id, matter, requester, paper, ground, said, refused_at, refused_by`;

export const addRefusedPaper = (tx: Tx, refusal: RefusedPaper): Promise<number> =>
  tx.run(sql`insert into certification.refusals (${columns})
    values (${refusal.id}, ${refusal.unit_id}, ${refusal.matter}, ${refusal.requester}, ${refusal.paper}, ${refusal.ground},
      ${refusal.said}, ${refusal.refused_at}, ${refusal.refused_by})`);

export const refusedPaperById = (db: Db, id: string): Promise<RefusedPaper | undefined> =>
  db.maybe<RefusedPaper>(sql`select ${columns} from certification.refusals where id = ${id}`);

/** Those of an office before one of them, the latest first. */
export const refusedPapersBefore = (
  db: Db,
  unitId: string,
  { last, size }: { readonly last: RefusedPaper | undefined; readonly size: number },
): Promise<RefusedPaper[]> =>
  db.rows<RefusedPaper>(sql`select ${columns} from certification.refusals where unit_id = ${unitId}
      and (${last?.id ?? null}::uuid is null
        or (refused_at, id) < (${last?.refused_at ?? null}::timestamptz, ${last?.id ?? null}::uuid))
    order by refused_at desc, id desc limit ${size}`);

/** The latest at an office. */
export const refusedPapersOf = (db: Db, unitId: string): Promise<RefusedPaper[]> =>
  db.rows<RefusedPaper>(sql`select ${columns} from certification.refusals where unit_id = ${unitId}
    order by refused_at desc limit 20`);
