import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { namedId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { mayEditCatalogue } from '../../procedures/index.ts';
import { retentionSet } from './retention.events.ts';
import { type RetentionReason, readRetention, type TypedRetention, told } from './retention.rules.ts';
import { dropRetention, keepRetention, lockRetention } from './retention.store.ts';

/**
 * Writes how long the folders of a procedure are kept, or that it follows the common period again. Lists that were handed to
 * the archive keep what they say. `seen`: what stood there when it was looked at.
 */
export async function setRetention(
  deed: Deed,
  typed: TypedRetention,
  { known, seen }: { readonly known: (key: string) => boolean; readonly seen: string },
): Promise<Result<null, RetentionReason>> {
  if (!(await mayEditCatalogue(deed.db, deed.actor))) return refuse<RetentionReason>({ reason: 'not-allowed' });
  const stands = await lockRetention(deed.tx, typed.key);
  const read = readRetention(typed, known);
  if (!read.ok) return read;
  if (told(stands) !== seen) return refuse<RetentionReason>({ reason: 'changed-meanwhile' });
  const next = read.value;
  if (next) await keepRetention(deed.tx, next);
  else await dropRetention(deed.tx, typed.key);
  const stream = { kind: 'retention', id: namedId(`retention:${typed.key}`) };
  await record(deed, happened(retentionSet, stream, { procedure: typed.key, before: told(stands), after: told(next) }));
  return accept(null);
}
