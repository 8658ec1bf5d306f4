import { type Db, sql } from '#platform/db/index.ts';
import { versionById } from '../../procedures/index.ts';

/** A dossier as public lists may name it: by its code and procedure. */
export interface Listed {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** What a public list may show of dossiers; those that may be told by their field alone (adoption, disability, violence) are left out. */
export async function listedInPublic(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Listed>> {
  const rows = await db.rows<{ id: string; code: string; version_id: string }>(
    sql`select id, code, version_id from dossiers.dossiers where id = any(${ids}::uuid[]) and not field_only`,
  );
  const listed = rows.map(async ({ id, code, version_id }): Promise<Listed> => {
    const version = await versionById(db, version_id);
    return { id, code, name: version?.name ?? '' };
  });
  return new Map((await Promise.all(listed)).map((one) => [one.id, one]));
}
