import type { Tx } from '#platform/db/index.ts';
import { namedId } from '#platform/id/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { hang, receivedBefore } from './posting.store.ts';

/** The last day of the paper record of the walls. */
const lastOnPaper = Temporal.PlainDate.from('2018-12-31');
/** The one-stop decree: with it every counter hung its sheets anew. */
const decree = Temporal.PlainDate.from('2018-06-21');

/** The walls of the demonstration: what was in force at the end of 2018 hangs, by the paper record; what came since is to be posted. */
export async function seedPostings(tx: Tx): Promise<void> {
  const sheets = await receivedBefore(tx, lastOnPaper);
  await hang(
    tx,
    sheets.map(({ unit_id, version_id, since }) => ({
      id: namedId(`posting:${unit_id}:${version_id}`),
      unitId: unit_id,
      versionId: version_id,
      at: hungOn(since).toString(),
      by: null,
      photo: null,
    })),
  );
}

/** A week after the later of both, in the morning. */
function hungOn(since: Temporal.PlainDate): Temporal.Instant {
  const from = Temporal.PlainDate.compare(since, decree) > 0 ? since : decree;
  return instantOf(from.add({ days: 7 }).toPlainDateTime('09:00'));
}
