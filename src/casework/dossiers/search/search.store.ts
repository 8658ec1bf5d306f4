import { type Db, plannedOnce, sql } from '#platform/db/index.ts';
import { holding, mostNames } from '../../parties/index.ts';
import { readCode } from '../track/code.rules.ts';
import {
  columns,
  type Found,
  type FoundAnyhow,
  most,
  mostLookedAt,
  result,
  type Scope,
  within,
} from './found.store.ts';
import { toldApart } from './namesakes.store.ts';
import { endOfCode, type Reading, readings, readNumber } from './search.rules.ts';
import { byTwoFacts } from './two-facts.store.ts';

export interface Search {
  readonly found: readonly FoundAnyhow[];
  /** The fragment is in so many names that only the newest `mostLookedAt` dossiers of the house were looked at. */
  readonly onlyNewest: boolean;
  /** How the line was read, where it was found by a name and a second fact. */
  readonly by?: Reading;
}

/**
 * Finds dossiers by any fragment: exact ways first (whole code, end of a code, paper number, telephone),
 * then a fragment of the name, with or without diacritics, then a name with a year of birth or a place. Owners of one name
 * are told apart.
 * The newest first, one more than are shown where there are more.
 */
export async function searchDossiers(db: Db, typed: string, scope: Scope): Promise<Search> {
  const search = await lookUp(db, typed, scope);
  return search.by ? search : { ...search, found: await toldApart(db, search.found) };
}

async function lookUp(db: Db, typed: string, scope: Scope): Promise<Search> {
  const compact = typed.replace(/\s/g, '');
  if (compact.length < 2) return whole([]);
  const code = readCode(typed);
  if (code) return whole(await byCode(db, code, scope));
  const end = endOfCode(typed);
  const number = readNumber(typed);
  const numbered = number ? await byNumber(db, number, scope) : [];
  if (end && numbered.length === 0) return whole(await byEndOfCode(db, end, scope));
  if (number) return whole(numbered);
  const fragment = typed.replace(/[%_\\\s]+/g, ' ').trim();
  if (fragment.length < 2) return whole([]);
  const { names, found } = await byName(db, fragment, scope);
  if (names > mostNames) return { found: await amongNewest(db, fragment, scope), onlyNewest: true };
  return found.length > 0 ? whole(found) : byReadings(db, typed, scope);
}

async function byReadings(db: Db, typed: string, scope: Scope): Promise<Search> {
  let onlyNewest = false;
  for (const by of readings(typed)) {
    const told = await byTwoFacts(db, by, scope);
    if (told.found.length > 0) return { ...told, by };
    onlyNewest ||= told.onlyNewest;
  }
  return { found: [], onlyNewest };
}

const whole = (found: readonly Found[]): Search => ({ found, onlyNewest: false });

const byCode = (db: Db, code: string, scope: Scope): Promise<Found[]> =>
  db.rows<Found>(
    sql`select ${columns}, ${result} from dossiers.dossiers d where d.code = ${code} and ${within(scope)}`,
  );

// The few that are meant are found first: given a limit, the planner would rather walk all dossiers from the newest. A range,
// since of LIKE it knows only with the value in hand where in the index to begin; no code holds a character beyond '~'.
const byEndOfCode = (db: Db, end: string, scope: Scope): Promise<Found[]> =>
  db.rows<Found>(
    plannedOnce(sql`
    with d as materialized (select * from dossiers.dossiers
      where reverse(code) ~>=~ reverse(${end}) and reverse(code) ~<~ (reverse(${end}) || '~'))
    select ${columns}, ${result} from d where ${within(scope)} order by d.received_at desc limit ${most}`),
  );

// Planned with the number in hand: where one telephone is everybody's, a plan for any number reads all people through.
const byNumber = (db: Db, number: string, scope: Scope): Promise<Found[]> =>
  db.rows<Found>(sql`
    with kept as materialized (select distinct coalesce(merged_into, id) as id from parties.parties
      where identity_number = ${number} or phone = ${number} or household_book = ${number}),
    bearer as materialized (select id from kept union all select p.id from parties.parties p join kept on p.merged_into = kept.id)
    select d.*, ${result} from bearer
    cross join lateral (
      select ${columns} from dossiers.dossiers d where d.owner_id = bearer.id and ${within(scope)}
      order by d.received_at desc limit ${most}) as d
    order by d.received_at desc limit ${most}`);

/** How many names hold the fragment, and the dossiers of those who bear one; none are looked for where the names are too many. */
async function byName(db: Db, fragment: string, scope: Scope): Promise<{ names: number; found: Found[] }> {
  const rows = await db.rows<Found & { names: number }>(sql`
    with called as materialized (${holding(fragment)}), told as (select count(*)::int as names from called)
    select told.names, d.*, ${result} from told
    left join lateral (
      select d.* from called
      cross join lateral (
        select ${columns} from dossiers.dossiers d where d.owner_folded = called.folded and ${within(scope)}
        order by d.received_at desc limit ${most}) as d
      where told.names <= ${mostNames}
      order by d.received_at desc limit ${most}) as d on true
    order by d.received_at desc`);
  return { names: rows[0]?.names ?? 0, found: rows.filter(({ code }) => code !== null) };
}

const amongNewest = (db: Db, fragment: string, scope: Scope): Promise<Found[]> =>
  db.rows<Found>(sql`
    with d as (select * from dossiers.dossiers order by received_at desc limit ${mostLookedAt})
    select ${columns}, ${result} from d where d.owner_folded like '%' || platform.vn_fold(${fragment}) || '%' and ${within(scope)}
    order by d.received_at desc limit ${most}`);
