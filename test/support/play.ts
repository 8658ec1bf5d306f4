import { staffByLogin } from '#foundations/access/index.ts';
import type { Database } from '#platform/db/index.ts';
import { type Deed, performInternally } from '#platform/deeds/index.ts';
import type { Result } from '#platform/result/index.ts';
import { instantOf } from '#platform/time/index.ts';

/** Does a deed as one of the district's people, at a wall time of the district. */
export async function as<Value, Reason>(
  db: Database,
  who: { readonly login: string; readonly at: string },
  act: (deed: Deed) => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason>> {
  const actor = await staffByLogin(db, who.login);
  if (!actor) throw new Error(`nobody signs in as ${who.login}`);
  return performInternally(db, { actor, now: instantOf(Temporal.PlainDateTime.from(who.at)) }, act);
}
