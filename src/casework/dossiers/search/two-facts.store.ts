import { type Db, sql } from '#platform/db/index.ts';
import { mostNames, namesLike } from '../../parties/index.ts';
import { columns, type FoundApart, most, mostLookedAt, result, type Scope, within } from './found.store.ts';
import type { Reading } from './search.rules.ts';

/** Found by a name and a second fact. */
interface Told {
  readonly found: readonly FoundApart[];
  readonly onlyNewest: boolean;
}

/**
 * The dossiers whose owner bears such a name and was born in that year or lives in such a place: the names are looked for
 * first, and the second fact only sifts what they found. The newest first, one more than are shown where there are more.
 */
export async function byTwoFacts(db: Db, reading: Reading, scope: Scope): Promise<Told> {
  const names = await namesLike(db, reading.name);
  if (names.length === 0) return { found: [], onlyNewest: false };
  if (names.length <= mostNames) return { found: await ofNames(db, names, reading, scope), onlyNewest: false };
  return { found: await ofNewest(db, reading, scope), onlyNewest: true };
}

const told = sql`${columns}, ${result}, p.born, p.hamlet, p.address`;

const ofNames = (db: Db, names: readonly string[], reading: Reading, scope: Scope): Promise<FoundApart[]> =>
  db.rows<FoundApart>(sql`
    with d as materialized (
      select ${columns}, d.owner_id from unnest(${names}::text[]) as called (name)
      join dossiers.dossiers d on d.owner_folded = called.name
      where ${within(scope)})
    select ${told} from d join parties.parties p on p.id = d.owner_id where ${sifted(reading)}
    order by d.received_at desc limit ${most}`);

const ofNewest = (db: Db, reading: Reading, scope: Scope): Promise<FoundApart[]> =>
  db.rows<FoundApart>(sql`
    with newest as (select * from dossiers.dossiers order by received_at desc limit ${mostLookedAt}),
    d as materialized (
      select ${columns}, d.owner_id from newest d
      where d.owner_folded like '%' || platform.vn_fold(${reading.name}) || '%' and ${within(scope)})
    select ${told} from d join parties.parties p on p.id = d.owner_id where ${sifted(reading)}
    order by d.received_at desc limit ${most}`);

// A place is asked for from the beginning of a word; what ends in a number ends there: đội 1 is not đội 11.
const sifted = ({ year, place }: Reading) =>
  sql`(${year ?? null}::int is null or extract(year from p.born) = ${year ?? null}::int)
    and (${place ?? null}::text is null or ${plain(sql`concat_ws(' ', p.hamlet, p.address)`)}
      like '%' || rtrim(${plain(sql`${place ?? null}::text`)}) || ${/\d$/.test(place ?? '') ? ' %' : '%'})`;

const plain = (said: ReturnType<typeof sql>) =>
  sql`' ' || regexp_replace(platform.vn_fold(${said}), '[^a-z0-9]+', ' ', 'g') || ' '`;
