import { type Clock, openClock } from '#platform/clock/index.ts';
import { type Db, sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { counterForm } from '#test/support/counter-form.ts';
import { business } from '#test/support/walked.ts';
import { type Knocking, openKnocking } from '../permissions/knocking.ts';
import { names } from '../permissions/personas.ts';
import { table } from '../permissions/table.ts';

/** A press, its answer, and how often it read the business clock. */
export interface Press {
  readonly way: string;
  readonly status: number;
  readonly readings: number;
}

export interface Pressed {
  readonly knocking: Knocking;
  readonly presses: readonly Press[];
  /** The transaction before the first press. */
  readonly since: bigint;
}

/** Every page asked for and every press made once by somebody who may, in the district of its first morning. */
export async function everyPress(): Promise<Pressed> {
  let readings = 0;
  const knocking = await openKnocking({ clock: counting(() => (readings += 1)) });
  const { db } = knocking.inside;
  const { since } = await db.one<{ since: bigint }>(sql`select pg_current_xact_id()::text::bigint as since`);
  const presses: Press[] = [];
  const press = async (way: string, by: () => Promise<number>): Promise<void> => {
    const status = await by();
    presses.push({ way, status, readings: readings - before });
  };
  let before = 0;
  for (const { way, cells } of table) {
    const who = names[cells.findIndex((cell) => cell.startsWith(way.startsWith('POST ') ? '303' : '200'))];
    // The dossier is walked to its station first; that is no part of the press.
    if (who) await press(way, () => knocking.knock(way, who, 'own', () => (before = readings)));
  }
  const form = await counterForm(db, 'mot-cua-huyen', business.procedure);
  before = readings;
  await press('POST /can-bo/tiep-nhan', async () => {
    const asked = { url: '/can-bo/tiep-nhan', as: business.clerk, form: [...form.press(newId(), 1)] };
    return (await knocking.inside.ask({ method: 'POST', ...asked })).status;
  });
  return { knocking, presses, since };
}

function counting(read: () => void): Clock {
  const clock = openClock('demo');
  return {
    ...clock,
    business: (db: Db) => {
      read();
      return clock.business(db);
    },
  };
}

/** Tables that no deed's event speaks for: platform's own keeping, what listeners derive, who is signed in. */
const apart = ['platform', 'statistics', 'information_schema'];
const derived = ['frontdesk.at_hand'];
/** That an official is still there is noted once a minute: what a slow run adds to a session is no deed. */
const seenAgain = `t.last_seen_at > t.created_at`;

/** Tables with rows written since a transaction by one that recorded no event (law 1). None is the good answer. */
export async function unrecorded(db: Db, since: bigint): Promise<string[]> {
  const tables = await db.rows<{ name: string }>(sql`
    select format('%I.%I', schemaname, tablename) as name from pg_catalog.pg_tables
    where schemaname !~ '^pg_' and schemaname <> all(${apart})
      and format('%I.%I', schemaname, tablename) <> all(${derived}) order by 1`);
  const looks = tables.map(
    ({ name }) => `select '${name}' as place from ${name} t where t.xmin::text::bigint > ${since}
      and not exists (select from platform.events e where e.tx = t.xmin::text::xid8)
      ${name === 'access.sessions' ? `and not ${seenAgain}` : ''}`,
  );
  return placesIn(db, looks);
}

/**
 * Columns in which an instant of the machine's own clock lies (law 3): the district lives years before it. Who signs in
 * does so by the wall's time, whatever day the district has.
 */
export async function wallTimes(db: Db): Promise<string[]> {
  const columns = await db.rows<{ schema: string; name: string; column: string }>(sql`
    select table_schema::text as schema, table_name::text as name, column_name::text as column
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where data_type = 'timestamp with time zone' and table_type = 'BASE TABLE' and table_schema !~ '^pg_' order by 1, 2, 3`);
  const looks = columns.map(
    ({ schema, name, column }) => `select '${schema}.${name}.${column}' as place from "${schema}"."${name}"
      where "${column}" between now() - interval '1 day' and now() + interval '60 days'
      ${name === 'events' ? `and stream_kind <> 'account'` : ''}`,
  );
  return placesIn(db, looks);
}

async function placesIn(db: Db, looks: readonly string[]): Promise<string[]> {
  const text = `${looks.join(' union ')} order by 1`;
  return (await db.rows<{ place: string }>({ strings: [text], values: [] })).map(({ place }) => place);
}
