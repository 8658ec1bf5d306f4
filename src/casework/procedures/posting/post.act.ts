import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { offeringsAt } from '../offerings/offerings.ts';
import { sheetsPosted } from './posting.events.ts';
import { boardOf, type PostingReason } from './posting.rules.ts';
import { hang, hangingAt } from './posting.store.ts';

/** Somebody has hung sheets at a counter: which versions, and a photo of the wall if one was taken. All of them or none. */
export async function postSheets(
  deed: Deed,
  asked: { readonly unitId: string; readonly versions: readonly string[]; readonly photo: string | null },
): Promise<Result<number, PostingReason>> {
  const { unitId, photo } = asked;
  if (!may(deed.actor, 'procedure.post', { unitIds: [unitId] }).ok) return refuse({ reason: 'not-allowed' });
  const versions = [...new Set(asked.versions)];
  if (versions.length === 0) return refuse({ reason: 'nothing-chosen' });
  const [received, hung] = await Promise.all([
    offeringsAt(deed.db, unitId, dayOf(deed.now)),
    hangingAt(deed.tx, unitId),
  ]);
  const toPost = new Set(boardOf(received, hung).toPost.map(({ versionId }) => versionId));
  if (versions.some((id) => !toPost.has(id))) return refuse({ reason: 'not-to-post' });
  const [at, by] = [deed.now.toString(), actorId(deed)];
  const done = await hang(
    deed.tx,
    versions.map((versionId) => ({ id: newId(), unitId, versionId, at, by, photo })),
  );
  // Another hand was faster with one of them.
  if (done < versions.length) return refuse({ reason: 'not-to-post' });
  const payload = { unit: unitId, versions, photographed: photo !== null };
  await record(deed, happened(sheetsPosted, { kind: 'posting', id: newId() }, payload));
  return accept(done);
}
