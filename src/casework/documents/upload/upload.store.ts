import { type Db, sql, type Tx } from '#platform/db/index.ts';

/** A file of the house: what it is, and the name it first came with. */
export interface KeptFile {
  readonly digest: string;
  /** `application/pdf` */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  readonly name: string;
}

type NewFile = Omit<KeptFile, 'name'> & { readonly pages?: number | undefined };

export const insertFile = (tx: Tx, file: NewFile, at: Temporal.Instant): Promise<number> =>
  tx.run(sql`insert into documents.files (digest, type, size, kept_at, pages)
    values (${file.digest}, ${file.type}, ${file.size}, ${at}, ${file.pages ?? null}) on conflict do nothing`);

/** How many pages scans have, by their digest; only of those that were counted. */
export async function scanPages(db: Db, digests: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (digests.length === 0) return new Map();
  const rows = await db.rows<{ readonly digest: string; readonly pages: number | null }>(sql`
    select digest, pages from documents.files where digest = any(${digests}::text[]) and pages is not null`);
  return new Map(rows.flatMap(({ digest, pages }) => (pages ? [[digest, pages]] : [])));
}

interface Brought {
  readonly id: string;
  readonly digest: string;
  readonly name: string;
  readonly by: string | null;
  readonly at: Temporal.Instant;
}

export const insertUpload = (tx: Tx, { id, digest, name, by, at }: Brought): Promise<number> =>
  tx.run(sql`insert into documents.uploads (id, digest, name, uploaded_by, uploaded_at)
    values (${id}, ${digest}, ${name}, ${by}, ${at})`);

/** What is known of a file by its digest; undefined when the house never kept it. */
export const fileByDigest = (db: Db, digest: string): Promise<KeptFile | undefined> =>
  db.maybe<KeptFile>(sql`
    select f.digest, f.type, f.size, coalesce(u.name, '') as name
    from documents.files f
    left join lateral (select name from documents.uploads where digest = f.digest
      order by uploaded_at limit 1) as u on true
    where f.digest = ${digest}`);
