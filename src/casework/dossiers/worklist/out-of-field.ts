import { capacitiesOf, signsSomeFields } from '#foundations/staffing/index.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { versionById } from '../../procedures/index.ts';
import type { Line } from './worklist.store.ts';

/** The tasks that wait for a signature in a field which this official was not authorised to sign in. */
export async function outOfField(
  db: Db,
  { actor, now }: Pick<Visit, 'actor' | 'now'>,
  found: readonly Line[],
): Promise<ReadonlySet<string>> {
  const [accountId, day] = [actorId({ actor }) ?? '', dayOf(now)];
  const toSign = found.filter(({ act }) => act === 'sign');
  // Few officials sign in some fields only: nobody else's queue asks further.
  if (toSign.length === 0 || !(await signsSomeFields(db, accountId, day))) return new Set();
  const fields = await Promise.all(toSign.map(async (line) => (await versionById(db, line.version_id))?.fieldKey));
  const byPlace = Map.groupBy(
    toSign.map((line, n) => ({ line, fieldKey: fields[n] })),
    ({ line, fieldKey }) => `${line.unit_id} ${fieldKey}`,
  );
  const outside = await Promise.all(
    [...byPlace.values()].map(async (lines) => {
      const [{ line, fieldKey }] = lines as [(typeof lines)[number]];
      const as = await capacitiesOf(db, { accountId, unitId: line.unit_id, fieldKey }, day);
      return as.length > 0 ? [] : lines.map((one) => one.line.task_id);
    }),
  );
  return new Set(outside.flat());
}
