import type { Db } from '#platform/db/index.ts';
import type { Whole } from '../view/dossier.view.ts';
import { tradeNameOf } from './trade-name.rules.ts';
import { type Alike, alikeOf } from './trade-name.store.ts';

/** What bears the same name or is of the same owner, while it still matters: before there is a result. */
export async function alikeTo(
  db: Db,
  { dossier, version }: Pick<Whole, 'dossier' | 'version'>,
): Promise<readonly Alike[]> {
  const tradeName = tradeNameOf(dossier.subject, version);
  if (tradeName === undefined || dossier.ready_at || dossier.ended_at) return [];
  return alikeOf(db, { ...dossier, tradeName });
}
