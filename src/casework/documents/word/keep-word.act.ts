import { type Actor, actorId } from '#platform/actor/index.ts';
import type { Database } from '#platform/db/index.ts';
import { performInternally } from '#platform/deeds/index.ts';
import type { Files } from '#platform/files/index.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { type NoWord, readWord, wordType } from '#platform/word/index.ts';
import { recordUpload } from '../upload/upload.events.ts';
import { readName, type Upload } from '../upload/upload.rules.ts';
import { insertFile, insertUpload } from '../upload/upload.store.ts';

/** A Word document that was kept: its digest, its size, and what can be read in it line by line. */
export interface KeptWord {
  readonly digest: string;
  readonly bytes: number;
  readonly lines: readonly string[];
}

/**
 * Keeps a Word document as it was brought (its own deed, like a scan: a form that is refused afterwards loses nothing). The
 * caller asks the permission.
 */
export async function keepWord(
  house: { readonly db: Database; readonly files: Files },
  asking: { readonly actor: Actor; readonly now: Temporal.Instant },
  upload: Upload,
): Promise<Result<KeptWord, NoWord>> {
  if (upload.truncated) return refuse<NoWord>('too-large');
  const read = readWord(upload.bytes);
  if (!read.ok) return read;
  const digest = await house.files.put(upload.bytes);
  const size = upload.bytes.length;
  return performInternally(house.db, asking, async (deed) => {
    const id = newId();
    await insertFile(deed.tx, { digest, type: wordType, size }, deed.now);
    await insertUpload(deed.tx, { id, digest, name: readName(upload.name), by: actorId(deed), at: deed.now });
    await recordUpload(deed, id, { digest, type: wordType, size });
    return accept({ digest, bytes: size, lines: read.value.lines });
  });
}
