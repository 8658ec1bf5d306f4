import { type Db, sql } from '#platform/db/index.ts';
import { versionById } from '../../procedures/index.ts';

/** A dossier as public lists may name it: by its code and procedure, or by the field alone (civil status, disability, complaints). */
export interface Listed {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** What a public list may show of dossiers: the code and the procedure, or its field alone where that is all that may be told. */
export async function listedInPublic(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Listed>> {
  const rows = await db.rows<{ id: string; code: string; version_id: string; field_only: boolean }>(
    sql`select id, code, version_id, field_only from dossiers.dossiers where id = any(${ids}::uuid[])`,
  );
  const listed = rows.map(async ({ id, code, version_id, field_only }): Promise<Listed> => {
    const version = await versionById(db, version_id);
    return { id, code, name: (field_only ? version?.field : version?.name) ?? '' };
  });
  return new Map((await Promise.all(listed)).map((one) => [one.id, one]));
}
