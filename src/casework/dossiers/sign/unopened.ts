import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { versionById } from '../../procedures/index.ts';
import { dossierByCode } from '../dossier/dossier.store.ts';
import type { Asked } from '../flow/take-up.act.ts';
import { openedSince } from './opened.store.ts';
import { startOfDay } from './sign.rules.ts';

/** Those of the chosen that whoever decides has to open first, by the rule of the deed: a field, and whether it was opened today. */
export async function unopenedOf(
  deed: Deed,
  chosen: readonly Asked[],
  mayAmongOthers: (field: string, openedToday: boolean) => boolean,
): Promise<Set<string>> {
  const codes = chosen.map((one) => one.code);
  const opened = new Set(await openedSince(deed.tx, actorId(deed), codes, startOfDay(deed.now)));
  const must = await Promise.all(
    codes.map(async (code) => {
      const dossier = await dossierByCode(deed.tx, code);
      const version = dossier && (await versionById(deed.db, dossier.version_id));
      return version && !mayAmongOthers(version.fieldKey, opened.has(code)) ? [code] : [];
    }),
  );
  return new Set(must.flat());
}
