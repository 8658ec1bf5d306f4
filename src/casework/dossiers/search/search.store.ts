import { type Db, sql } from '#platform/db/index.ts';
import { mostNames, namesLike } from '../../parties/index.ts';
import type { State } from '../dossier/dossier.store.ts';

export interface Found {
  readonly code: string;
  readonly subject: string;
  readonly owner_name: string;
  readonly procedure_id: string;
  readonly state: State;
  readonly received_at: Temporal.Instant;
  readonly promised_due: Temporal.Instant;
  readonly judged_by: 'date' | 'time';
  readonly ready_at: Temporal.Instant | null;
  readonly ended_at: Temporal.Instant | null;
  readonly settling_id: string;
  readonly authority_id: string;
}

/** The newest that are shown; one more is asked for, to know that there are more. */
export const mostFound = 50;
const most = mostFound + 1;
const columns = sql`d.code, d.subject, d.owner_name, d.procedure_id, d.state, d.received_at, d.promised_due, d.judged_by, d.ready_at, d.ended_at, d.settling_id, d.authority_id`;

/** Which dossiers may be found: those with a part at one of these offices. */
export interface Scope {
  readonly unitIds: readonly string[];
}

export interface Search {
  readonly found: readonly Found[];
  /** The fragment is in so many names that only the newest `mostLookedAt` dossiers of the house were looked at. */
  readonly onlyNewest: boolean;
}

/** So many of the newest dossiers are looked at for a fragment that very many names hold. */
export const mostLookedAt = 20_000;

/**
 * Finds dossiers by any fragment: exact ways first (whole code, end of a code, paper number, telephone),
 * then a fragment of the name, with or without diacritics. The newest first, one more than are shown where there are more.
 */
export async function searchDossiers(db: Db, typed: string, scope: Scope): Promise<Search> {
  const compact = typed.replace(/\s/g, '');
  if (compact.length < 2) return whole([]);
  if (/^[A-Z0-9.]+-\d{6}-\d{4,6}$/i.test(compact)) return whole(await byCode(db, compact.toUpperCase(), scope));
  if (/^(\d{6}-)?\d{4}$/.test(compact)) return whole(await byEndOfCode(db, compact, scope));
  if (/^[A-Za-z]?\d{5,}$/.test(compact)) return whole(await byNumber(db, compact.toUpperCase(), scope));
  const fragment = typed.replace(/[%_\\\s]+/g, ' ').trim();
  if (fragment.length < 2) return whole([]);
  const names = await namesLike(db, fragment);
  if (names.length <= mostNames) return whole(await byNames(db, names, scope));
  return { found: await amongNewest(db, fragment, scope), onlyNewest: true };
}

const whole = (found: readonly Found[]): Search => ({ found, onlyNewest: false });

const within = ({ unitIds }: Scope) =>
  sql`(d.one_stop_id = any(${unitIds}) or d.settling_id = any(${unitIds}) or d.authority_id = any(${unitIds}) or d.office_id = any(${unitIds}))`;

const byCode = (db: Db, code: string, scope: Scope): Promise<Found[]> =>
  db.rows<Found>(sql`select ${columns} from dossiers.dossiers d where d.code = ${code} and ${within(scope)}`);

// The few that are meant are found first: given a limit, the planner would rather walk all dossiers from the newest.
const byEndOfCode = (db: Db, end: string, scope: Scope): Promise<Found[]> =>
  db.rows<Found>(sql`
    with d as materialized (select * from dossiers.dossiers where reverse(code) like reverse(${end}) || '%')
    select ${columns} from d where ${within(scope)} order by d.received_at desc limit ${most}`);

const byNumber = (db: Db, number: string, scope: Scope): Promise<Found[]> =>
  db.rows<Found>(sql`
    with bearer as materialized (select id from parties.parties
      where identity_number = ${number} or phone = ${number} or household_book = ${number})
    select d.* from bearer
    cross join lateral (
      select ${columns} from dossiers.dossiers d where d.owner_id = bearer.id and ${within(scope)}
      order by d.received_at desc limit ${most}) as d
    order by d.received_at desc limit ${most}`);

const byNames = (db: Db, names: readonly string[], scope: Scope): Promise<Found[]> =>
  db.rows<Found>(sql`
    select d.* from unnest(${names}::text[]) as called (name)
    cross join lateral (
      select ${columns} from dossiers.dossiers d where d.owner_folded = called.name and ${within(scope)}
      order by d.received_at desc limit ${most}) as d
    order by d.received_at desc limit ${most}`);

const amongNewest = (db: Db, fragment: string, scope: Scope): Promise<Found[]> =>
  db.rows<Found>(sql`
    with d as (select * from dossiers.dossiers order by received_at desc limit ${mostLookedAt})
    select ${columns} from d where d.owner_folded like '%' || platform.vn_fold(${fragment}) || '%' and ${within(scope)}
    order by d.received_at desc limit ${most}`);
