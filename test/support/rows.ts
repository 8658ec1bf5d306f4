import type pg from 'pg';

/** Reference data that no act on a dossier may write, and the house's own accounts of requests. */
const aside = ['information_schema', 'procedures', 'workflow', 'organisations', 'calendar', 'access'];

/**
 * Every row that an act can write, as a digest a table: but for the events, the keys and readings of requests, what a dossier
 * keeps of its last event and of the way back, counters (a number is never given again), numbers that are void with a reason, and
 * promises that were taken back with one.
 * `also`: schemas that an act of the administration does write.
 */
export async function everyRow(owner: pg.Client, also: readonly string[] = []): Promise<ReadonlyMap<string, string>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_catalog.pg_tables
     where schemaname !~ '^pg_' and schemaname <> all($1) and (schemaname <> 'platform' or tablename = 'timers')
       and (schemaname, tablename) not in (('numbering', 'counters'), ('dossiers', 'promises_taken_back'))`,
    [aside.filter((schema) => !also.includes(schema))],
  );
  const looks = tables.map(({ name }) => {
    const row = `to_jsonb(t)${without[name] ?? ''}`;
    const which = standing[name] ?? '';
    return `select '${name}' as name, md5(string_agg(md5((${row})::text), '' order by md5((${row})::text))) as rows from ${name} t ${which}`;
  });
  const { rows } = await owner.query<{ name: string; rows: string }>(looks.join(' union all '));
  return new Map(rows.map(({ name, rows: digest }) => [name, digest]));
}

/** Where a row may stay that holds no more. */
const standing: Readonly<Record<string, string>> = {
  'numbering.entries': 'where t.voided_at is null',
  'dossiers.promises': `where (t.dossier_id, t.position) not in (select dossier_id, position from dossiers.promises_taken_back)`,
};

const without: Readonly<Record<string, string>> = {
  // Set anew it is another row that rings at the same moment.
  'platform.timers': ` - 'id'`,
  'dossiers.dossiers': ` - 'seq' - 'way_back'`,
  // How often grants changed, and when a browser was last seen.
  'access.accounts': ` - 'grants_seq'`,
  'access.sessions': ` - 'last_seen_at' - 'ended_at'`,
};

/** The tables in which a row is not as it was. */
export const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...before.keys()].filter((name) => before.get(name) !== after.get(name));
