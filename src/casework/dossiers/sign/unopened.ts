import { actorId } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { versionById } from '../../procedures/index.ts';
import { dossierByCode } from '../dossier/dossier.store.ts';
import type { Asked } from '../flow/take-up.act.ts';
import { openedSince } from './opened.store.ts';
import { startOfDay } from './sign.rules.ts';

/** By its field, and by whether it was opened today: may it be decided among others? */
type MayAmongOthers = (field: string, openedToday: boolean) => boolean;

interface Line {
  readonly code: string;
  readonly version_id: string;
}

interface Looking {
  readonly db: Db;
  readonly accountId: string | null;
  readonly now: Temporal.Instant;
}

/** Codes of those lines that this official has to open before deciding them. */
export async function toOpenFirst(
  { db, accountId, now }: Looking,
  lines: readonly Line[],
  mayAmongOthers: MayAmongOthers,
): Promise<Set<string>> {
  if (lines.length === 0) return new Set();
  const codes = lines.map(({ code }) => code);
  const opened = new Set(await openedSince(db, accountId, codes, startOfDay(now)));
  const must = await Promise.all(
    lines.map(async ({ code, version_id }) => {
      const version = await versionById(db, version_id);
      return version && !mayAmongOthers(version.fieldKey, opened.has(code)) ? [code] : [];
    }),
  );
  return new Set(must.flat());
}

/** The same of what was chosen for a deed. */
export async function unopenedOf(
  deed: Deed,
  chosen: readonly Asked[],
  mayAmongOthers: MayAmongOthers,
): Promise<Set<string>> {
  const dossiers = await Promise.all(chosen.map(({ code }) => dossierByCode(deed.tx, code)));
  const lines = dossiers.filter((dossier) => dossier !== undefined);
  return toOpenFirst({ db: deed.db, accountId: actorId(deed), now: deed.now }, lines, mayAmongOthers);
}
