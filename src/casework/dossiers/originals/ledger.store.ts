import { type Db, sql } from '#platform/db/index.ts';
import type { State } from '../dossier/dossier.store.ts';
import type { Original } from './originals.store.ts';

/** Which lines: what lies here, what went back, and what lies here though its dossier has ended. */
export const standings = ['held', 'back', 'left'] as const;
export type Standing = (typeof standings)[number];

/** An original with the dossier it was kept for. */
export interface LedgerLine extends Original {
  readonly code: string;
  readonly owner_name: string;
  readonly procedure: string;
  readonly state: State;
  readonly result: 'granted' | 'refused' | null;
}

export interface Ledger {
  readonly counterId: string;
  readonly standing: Standing;
}

/** A result handed out, a dossier withdrawn or voided: nothing of it should lie here any more. */
const ended = sql`(d.returned_at is not null or d.ended_at is not null)`;

const kept = ({ counterId, standing }: Ledger) => sql`
  dossiers.originals o join dossiers.dossiers d on d.id = o.dossier_id
    where d.one_stop_id = ${counterId} and (o.back_at is not null) = (${standing} = 'back')
      and (${standing} <> 'left' or ${ended})`;

/** The lines of a counter's ledger, the longest kept first; what went back, the latest first. Without a limit, all of them. */
export const ledgerLines = (
  db: Db,
  ledger: Ledger,
  { limit, offset }: { readonly limit: number | null; readonly offset: number },
): Promise<LedgerLine[]> =>
  db.rows<LedgerLine>(sql`
    select o.id, o.name, o.count, o.place, o.brought_by, o.kept_at, o.kept_by, o.back_to, o.back_at, o.back_by,
      d.code, d.owner_name, d.state,
      (select r.kind from dossiers.results r where r.dossier_id = d.id) as result,
      (select v.name from procedures.versions v where v.id = d.version_id) as procedure
    from ${kept(ledger)}
    order by o.back_at desc, o.kept_at, o.id limit ${limit}::bigint offset ${offset}::bigint`);

export async function countLedger(db: Db, ledger: Ledger): Promise<number> {
  const { n } = await db.one<{ n: number }>(sql`select count(*)::int as n from ${kept(ledger)}`);
  return n;
}
