import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Graph } from './graph.rules.ts';

/** A published process with its text. */
export interface Definition {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly xml: string;
  readonly digest: string;
  readonly compiler: number;
  readonly graph: Graph;
  readonly recorded_at: Temporal.Instant;
}

export interface DefinitionLine {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly graph: Graph;
  readonly recorded_at: Temporal.Instant;
}

/** Writes a definition; the same text under the same key is already there and stays. */
export const insertDefinition = (tx: Tx, given: Omit<Definition, 'recorded_at'>): Promise<number> =>
  tx.run(sql`insert into workflow.definitions (id, key, name, xml, digest, compiler, graph)
    values (${given.id}, ${given.key}, ${given.name}, ${given.xml}, ${given.digest}, ${given.compiler}, ${JSON.stringify(given.graph)}::jsonb)
    on conflict (id) do nothing`);

export const selectDefinition = (db: Db, id: string): Promise<Definition | undefined> =>
  db.maybe<Definition>(sql`select id, key, name, xml, digest, compiler, graph, recorded_at
    from workflow.definitions where id = ${id}`);

/** The latest definition of each key, found by a part of code or name, a page of them in order of key. */
export const selectLatest = (
  db: Db,
  { search, after, limit }: { readonly search: string; readonly after: string; readonly limit: number },
): Promise<DefinitionLine[]> =>
  db.rows<DefinitionLine>(sql`select id, key, name, graph, recorded_at from (
      select distinct on (key) id, key, name, graph, recorded_at
      from workflow.definitions order by key, recorded_at desc, id desc) as latest
    where key > ${after} and position(platform.vn_fold(${search}) in platform.vn_fold(key || ' ' || name)) > 0
    order by key limit ${limit}`);

/** The definitions published under a key, the latest first. */
export const selectByKey = (db: Db, key: string): Promise<DefinitionLine[]> =>
  db.rows<DefinitionLine>(sql`select id, key, name, graph, recorded_at
    from workflow.definitions where key = ${key} order by recorded_at desc, id desc`);
