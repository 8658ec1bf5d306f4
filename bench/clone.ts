import type { Client } from 'pg';
import type { Model } from './generate.ts';
import { quoted, type Row } from './kept-rows.ts';

interface Names {
  readonly family: readonly string[];
  readonly middle: readonly string[];
  readonly given: readonly string[];
}

/** How far into the past a copy may be moved: a finished one by weeks (a Monday stays one), an open one by days. */
const back = { returned: { first: 8, count: 520, days: 7 }, open: { first: 0, count: 20, days: 1 } };

/** Prepares the list of who is to be copied: one line for each new dossier. */
export async function newKin(client: Client, names: Names): Promise<void> {
  await client.query(`
    create schema if not exists bench;
    create sequence if not exists bench.serial;
    create table if not exists bench.numbered (prefix text primary key, last bigint not null);
    create or replace function bench.kin(dossier uuid, old text) returns uuid language sql immutable as $$
      select (left(dossier::text, 19) || substr(md5(dossier::text || old), 1, 4) || '-' || substr(md5(old || dossier::text), 1, 12))::uuid $$;
    create temporary table kin (
      n bigint primary key, dossier uuid not null, code text not null, check_word text not null, name text not null,
      identity text not null, back interval not null) on commit drop;
    create temporary table called (family text[], middle text[], given text[]) on commit drop`);
  await client.query('insert into called values ($1, $2, $3)', [names.family, names.middle, names.given]);
}

/** Writes `number` copies of a model: every row of every table once. */
export async function cloneRows(client: Client, model: Model, number: number): Promise<void> {
  if (number === 0) return;
  await newPeople(client, model, number);
  const events = model.rows.filter((row) => row.table.name === 'platform.events');
  for (const row of model.rows)
    if (!events.includes(row) && row.table.name !== 'numbering.counters') await copy(client, model, row);
  for (const row of events.toSorted((one, other) => Number(one.values.seq) - Number(other.values.seq)))
    await copyEvent(client, model, row);
}

async function newPeople(client: Client, { played, rows }: Model, number: number): Promise<void> {
  const received = rows.find((row) => row.table.name === 'dossiers.dossiers')?.values.received_at;
  const { first, count, days } = played.stage === 'returned' ? back.returned : back.open;
  const prefix = played.code.split('-').slice(0, -2).join('-');
  // Each office numbers its own, so that no day of it ever needs a fifth digit.
  const { rows: numbered } = await client.query(
    `insert into bench.numbered values ($1, $2) on conflict (prefix) do update set last = numbered.last + $2 returning last - $2 as before`,
    [prefix, number],
  );
  await client.query('truncate kin');
  await client.query(
    `insert into kin
    select n, id, $2 || '-' || to_char(($3::timestamptz - back) at time zone 'Asia/Ho_Chi_Minh', 'YYMMDD') || '-' || 1000 + place / $5,
      upper(translate(substr(md5(id::text), 1, 4), '01', 'gh')),
      family[1 + n % cardinality(family)] || ' ' || middle[1 + n / cardinality(family) % cardinality(middle)] || ' ' ||
        given[1 + n * 31 % cardinality(given)],
      lpad((200000000 + n)::text, 9, '0'), back
    from called, generate_series(1, $1) as one
    cross join lateral (select nextval('bench.serial') + 0 * one as n, $7 + one as place, uuidv7() as id) as made
    cross join lateral (select make_interval(days => ($4 + place % $5)::int * $6) as back) as shifted`,
    [number, prefix, received, first, count, days, numbered[0].before],
  );
}

/** The new value of a column, as SQL over a line of kin. */
type Written = { readonly column: string; readonly value: string };

async function copy(client: Client, model: Model, row: Row): Promise<void> {
  const written = row.table.columns.map(({ name, type }) => ({
    column: name,
    value: valueFor(model, row, { name, type }),
  }));
  await client.query(
    `insert into ${row.table.name} (${list(written, 'column')}) select ${list(written, 'value')} from kin`,
  );
}

const list = (written: readonly Written[], part: keyof Written): string =>
  written.map((one) => (part === 'column' ? quoted(one.column) : one.value)).join(', ');

function valueFor(
  { played, rows }: Model,
  { table, values }: Row,
  { name, type }: { name: string; type: string },
): string {
  const value = values[name] ?? null;
  if (value === null) return `null::${type}`;
  const own = ownValue(`${table.name}.${name}`);
  if (own) return own;
  if (value === played.id) return 'kin.dossier';
  if (value.length === 36 && rows.some((row) => isOwnId(row, value)))
    return `bench.kin(kin.dossier, '${value}')${type === 'uuid' ? '' : '::text'}`;
  if (type === 'timestamp with time zone') return `'${value}'::timestamptz - kin.back`;
  const said = literal(value, type);
  if (type === 'jsonb' && value.includes(played.id))
    return `replace(replace(${literal(value, 'text')}, '${played.id}', kin.dossier::text), '${played.code}', kin.code)::jsonb`;
  return said;
}

/** Ids that belong to the model alone, so that each copy needs its own. */
const isOwnId = (row: Row, value: string): boolean => row.values.id === value || row.values.key === value;

/** What makes a copy somebody else. */
const ownValue = (column: string): string | undefined =>
  ({
    'dossiers.dossiers.code': 'kin.code',
    'dossiers.dossiers.check_word': 'kin.check_word',
    'dossiers.dossiers.owner_name': 'kin.name',
    'dossiers.results.collector_name': 'kin.name',
    'parties.parties.name': 'kin.name',
    'parties.parties.identity_number': 'kin.identity',
    // Of their own, as people have them: one telephone for a million would mislead whoever plans by it.
    'parties.parties.phone': `'0' || kin.identity`,
    'numbering.entries.number': '1000000 + kin.n',
    // Below every book: the next number of a book stays what it was.
    'payments.receipts.number': '-kin.n',
    'payments.charges.receipt_no': '-kin.n',
  })[column];

const literal = (value: string, type: string): string => `'${value.replaceAll("'", "''")}'::${type}`;

/** Events are written in their order, each over the hash of the one before. */
async function copyEvent(client: Client, model: Model, row: Row): Promise<void> {
  const shown = row.table.columns.filter(({ name }) => name !== 'hash');
  const written = shown.map(({ name, type }) => ({
    column: name,
    value: name === 'payload' ? payload(row) : valueFor(model, row, { name, type }),
  }));
  const hashed = [
    'stream_id',
    'seq',
    'type',
    'version',
    'payload',
    'actor_id',
    'on_behalf_of',
    'occurred_at',
    'recorded_at',
  ];
  const given = hashed.map((name) => `given.${name}`).join(', ');
  const before = Number(row.values.seq) - 1;
  await client.query(`
    insert into platform.events (${list(written, 'column')}, hash)
    select given.*, platform.event_hash(before.hash, ${given})
    from (select ${written.map((one) => `${one.value} as ${quoted(one.column)}`).join(', ')} from kin) as given
    left join platform.events as before on before.stream_id = given.stream_id and before.seq = ${before}`);
}

/** The dates an event tells move with the dossier. */
function payload(row: Row): string {
  const told = JSON.parse(row.values.payload ?? '{}') as Record<string, unknown>;
  const moved = Object.entries(told).filter(
    ([, value]) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value),
  );
  const shifted = moved.map(
    ([key, value]) =>
      `'${key}', to_char(('${value}'::timestamptz - kin.back) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
  );
  return `${literal(row.values.payload ?? '{}', 'jsonb')} || jsonb_build_object(${shifted.join(', ')})`;
}
