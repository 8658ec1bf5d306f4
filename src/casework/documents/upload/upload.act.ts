import { type Actor, actorId } from '#platform/actor/index.ts';
import type { Database } from '#platform/db/index.ts';
import { performInternally } from '#platform/deeds/index.ts';
import { type Files, sniff } from '#platform/files/index.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result } from '#platform/result/index.ts';
import { recordUpload } from './upload.events.ts';
import { judgeUpload, readName, type Upload, type UploadReason } from './upload.rules.ts';
import { insertFile, insertUpload, type KeptFile } from './upload.store.ts';

/**
 * Keeps a scan: its own deed, so a form that is refused afterwards loses nothing. Kept without a key, because the
 * same content twice is the same file. The caller asks the permission.
 */
export async function keepUpload(
  house: { readonly db: Database; readonly files: Files },
  asking: { readonly actor: Actor; readonly now: Temporal.Instant },
  upload: Upload,
): Promise<Result<KeptFile, UploadReason>> {
  const judged = judgeUpload(upload, await sniff(upload.bytes));
  if (!judged.ok) return judged;
  const digest = await house.files.put(upload.bytes);
  const { bytes, pages } = upload;
  const kept: KeptFile = { digest, type: judged.value, size: bytes.length, name: readName(upload.name) };
  return performInternally(house.db, asking, async (deed) => {
    const id = newId();
    const by = actorId(deed);
    await insertFile(deed.tx, { ...kept, pages }, deed.now);
    await insertUpload(deed.tx, { id, digest, name: kept.name, by, at: deed.now });
    await recordUpload(deed, id, { digest, type: kept.type, size: kept.size });
    return accept(kept);
  });
}
