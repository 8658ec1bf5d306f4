import type { Client } from 'pg';

/** A column that is written: neither generated, nor numbered, nor the transaction's own. */
export interface Column {
  readonly name: string;
  readonly type: string;
}

export interface Table {
  /** `dossiers.tasks` */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
}

/** A row as PostgreSQL writes it: every value as text. */
export interface Row {
  readonly table: Table;
  readonly values: Readonly<Record<string, string | null>>;
}

/** What finds the rows of one dossier: its own id and the keys of the requests that asked for its deeds. */
export interface Owner {
  readonly id: string;
  readonly keys: readonly string[];
}

/** Every table of the house, as the catalogue of the database tells it. */
export async function tablesOf(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select n.nspname || '.' || c.relname as name,
      array(select i.attname::text from pg_index x join pg_attribute i on i.attrelid = c.oid and i.attnum = any(x.indkey)
        where x.indrelid = c.oid and x.indisprimary) as key,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          and a.attgenerated = '' and a.attidentity = '' and a.atttypid <> 'xid8'::regtype) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'graphile_worker', 'bench')
    order by 1`);
  return rows;
}

/**
 * All that the house keeps of a dossier, whatever the table: rows that hold its id, its people, the requests
 * behind its deeds, and the counters its number came from.
 */
export async function keptRows(client: Client, tables: readonly Table[], owner: Owner): Promise<Row[]> {
  const rows: Row[] = [];
  for (const table of tables) {
    const finder = finderOf(table, owner);
    if (!finder) continue;
    const wanted = table.columns.map(({ name }) => `${quoted(name)}::text as ${quoted(name)}`).join(', ');
    const found = await client.query(
      `select ${wanted} from ${table.name} where ${finder.where} order by ${table.key.map(quoted).join(', ') || '1'}`,
      finder.values,
    );
    rows.push(...found.rows.map((values) => ({ table, values })));
  }
  return rows;
}

interface Finder {
  readonly where: string;
  readonly values: readonly unknown[] & unknown[];
}

function finderOf({ name, columns }: Table, { id, keys }: Owner): Finder | undefined {
  if (name === 'platform.requests') return { where: 'key = any($1)', values: [keys] };
  if (name === 'numbering.counters')
    return {
      where: `kind = 'dossier' and owner_unit_id = (select authority_id from dossiers.dossiers where id = $1)
        and period = (select split_part(code, '-', 2) from dossiers.dossiers where id = $1)`,
      values: [id],
    };
  if (name === 'parties.parties')
    return {
      where: `id in (select unnest(array[owner_id, submitter_id]) from dossiers.dossiers where id = $1)`,
      values: [id],
    };
  const ids = columns.filter(({ type }) => type === 'uuid');
  return ids.length === 0
    ? undefined
    : { where: ids.map((one) => `${quoted(one.name)} = $1`).join(' or '), values: [id] };
}

export const quoted = (name: string): string => `"${name}"`;

/** What a deed wrote: the rows that are new and those that changed, with the columns that did. */
export interface Difference {
  readonly added: readonly Row[];
  readonly changed: readonly { readonly row: Row; readonly columns: readonly string[] }[];
}

export function difference(before: readonly Row[], after: readonly Row[]): Difference {
  const known = new Map(before.map((row) => [keyOf(row), row]));
  const added = after.filter((row) => !known.has(keyOf(row)));
  const changed = after.flatMap((row) => {
    const was = known.get(keyOf(row));
    const columns = was ? Object.keys(row.values).filter((name) => row.values[name] !== was.values[name]) : [];
    return columns.length > 0 ? [{ row, columns }] : [];
  });
  return { added, changed };
}

const keyOf = ({ table, values }: Row): string =>
  JSON.stringify([table.name, ...table.key.map((column) => values[column])]);
