import type { Db } from '#platform/db/index.ts';
import { versionById } from '../../procedures/index.ts';
import type { Dossier } from '../dossier/dossier.store.ts';
import { resultOf } from '../dossier/result.store.ts';

/** Both sign the book when the result is handed over (marriage, a child acknowledged): the post cannot. A refusal it may carry. */
export async function bothCollect(db: Db, { id, version_id }: Pick<Dossier, 'id' | 'version_id'>): Promise<boolean> {
  const [version, result] = await Promise.all([versionById(db, version_id), resultOf(db, id)]);
  return version?.bothPresent === true && result?.kind !== 'refused';
}
