import { dossierCodes } from '#casework/dossiers/index.ts';
import { accountNames } from '#foundations/access/index.ts';
import { allLayers } from '#foundations/calendar/index.ts';
import { allUnits } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Recorded } from '#platform/events/index.ts';

/** What ids of events stand for, as far as the house may say it: units, officials, calendars, codes of dossiers. */
export type Names = ReadonlyMap<string, string>;

/** Asks for everything a page of events names, a few questions for all. */
export async function namesIn(db: Db, events: readonly Recorded[]): Promise<Names> {
  const ids = [...new Set(events.flatMap(idsIn))];
  const [units, accounts, layers, codes] = await Promise.all([
    allUnits(db),
    accountNames(db, ids),
    allLayers(db),
    dossierCodes(db, ids),
  ]);
  return new Map([
    ...units.map(({ id, name }) => [id, name] as const),
    ...layers.map(({ id, name }) => [id, name] as const),
    ...accounts,
    ...codes,
  ]);
}

const idsIn = ({ stream_id, actor_id, on_behalf_of, payload }: Recorded): string[] => [
  stream_id,
  ...(actor_id ? [actor_id] : []),
  ...(on_behalf_of ? [on_behalf_of] : []),
  ...(JSON.stringify(payload).match(uuids) ?? []),
];

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
