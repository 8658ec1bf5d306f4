import { type Db, sql, type Tx } from '#platform/db/index.ts';

interface NewImport {
  readonly id: string;
  readonly source: string;
  readonly at: Temporal.Instant;
}

/** A run that was cut off stays without counts; running the file again finishes what it left out. */
export const beginImport = (tx: Tx, { id, source, at }: NewImport): Promise<number> =>
  tx.run(sql`insert into procedures.imports (id, source, occurred_at) values (${id}, ${source}, ${at})`);

export const endImport = (tx: Tx, id: string, counts: object): Promise<number> =>
  tx.run(sql`update procedures.imports set counts = ${JSON.stringify(counts)}::jsonb where id = ${id}`);

export interface NewNationalRecord {
  readonly key: string;
  readonly code: string;
  readonly abolished: boolean;
  readonly name: string;
  readonly fieldCode: string | null;
  readonly record: unknown;
  readonly mended: readonly string[];
  readonly source: string;
  readonly digest: string;
}

/** Which of these records are there with the same content already. */
export const unchangedKeys = async (tx: Tx, records: readonly NewNationalRecord[]): Promise<Set<string>> => {
  const rows = await tx.rows<{ key: string }>(sql`
    select kept.key from procedures.national_records kept
    join unnest(${records.map(({ key }) => key)}::text[], ${records.map(({ digest }) => digest)}::text[])
      as given (key, digest) on given.key = kept.key and decode(given.digest, 'hex') = kept.digest`);
  return new Set(rows.map(({ key }) => key));
};

/** Writes records that are new or came with another content; the same content again changes nothing. */
export const putRecords = (
  tx: Tx,
  importId: string,
  records: readonly NewNationalRecord[],
): Promise<{ added: boolean }[]> =>
  tx.rows<{ added: boolean }>(sql`
    insert into procedures.national_records as kept
      (key, code, abolished, name, field_code, record, mended, source, digest, import_id)
    select given.key, given.code, given.abolished, given.name, given."fieldCode", given.record,
      array(select jsonb_array_elements_text(given.mended)), given.source, decode(given.digest, 'hex'), ${importId}::uuid
    from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as given (key text, code text, abolished boolean,
      name text, "fieldCode" text, record jsonb, mended jsonb, source text, digest text)
    on conflict (key) do update set code = excluded.code, abolished = excluded.abolished, name = excluded.name,
      field_code = excluded.field_code, record = excluded.record, mended = excluded.mended, source = excluded.source,
      digest = excluded.digest, import_id = excluded.import_id
    where kept.digest <> excluded.digest
    returning (xmax = 0) as added`);

/** How many of the portal's records there are, how many struck out, how many mended. */
export const nationalCounts = (db: Db): Promise<{ records: number; abolished: number; mended: number }> =>
  db.one(sql`
    select count(*)::int as records, (count(*) filter (where abolished))::int as abolished,
      (count(*) filter (where mended <> '{}'))::int as mended
    from procedures.national_records`);

export interface NationalRow {
  readonly key: string;
  readonly name: string;
  readonly field: string | null;
  readonly abolished: boolean;
  readonly mended: string[];
}

/** The portal's records by code, a page of them after `after`; `search` is a fragment of the name or the code. */
export const nationalRows = (
  db: Db,
  { search, after, limit }: { readonly search: string; readonly after: string; readonly limit: number },
): Promise<NationalRow[]> =>
  db.rows<NationalRow>(sql`
    select key, name, record ->> 'field' as field, abolished, mended
    from procedures.national_records
    where key > ${after} and (${search} = '' or name_folded like '%' || platform.vn_fold(${search}) || '%'
      or key like '%' || ${search} || '%')
    order by key limit ${limit}`);
