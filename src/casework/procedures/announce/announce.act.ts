import { allUnits } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { catalogueOn } from '../catalogue/register.ts';
import { codeOn } from '../versions/code.rules.ts';
import { proceduresAnnounced } from './announce.events.ts';
import { type AnnounceReason, decideAnnouncement, type TypedDecision } from './announce.rules.ts';
import { addDecision, attach } from './announce.store.ts';

/**
 * The decision that publishes procedures is written into the house (cập nhật): they say it from now on, and the days until they
 * hang at every counter are counted from its signature. Done for the district by whoever keeps its catalogue.
 */
export async function announce(deed: Deed, typed: TypedDecision): Promise<Result<number, AnnounceReason>> {
  if (!(await mayAnnounce(deed))) return refuse<AnnounceReason>({ reason: 'not-allowed' });
  const today = dayOf(deed.now);
  const entries = await catalogueOn(deed.db, today);
  const known = new Map(entries.flatMap((one) => [one.key, codeOn(one, today)].map((name) => [name, one.versionId])));
  const decided = decideAnnouncement(typed, { today, versionOf: (written) => known.get(written) });
  if (!decided.ok) return decided;
  const id = newId();
  if (!(await addDecision(deed.tx, id, decided.value)))
    return refuse<AnnounceReason>({ field: 'number', reason: 'known-before' });
  const { versions, signedOn } = decided.value;
  await attach(deed.tx, id, { versions, at: deed.now });
  const payload = { signedOn: signedOn.toString(), versions: [...versions] };
  await record(deed, happened(proceduresAnnounced, { kind: 'decision', id }, payload));
  deed.tx.afterwards(() => forget(deed.db));
  return accept(versions.length);
}

/** Whoever keeps the catalogue of the district. */
export async function mayAnnounce({ db, actor }: Pick<Deed, 'db' | 'actor'>): Promise<boolean> {
  const keeps = (await allUnits(db)).filter((unit) => unit.kind === 'one-stop' && unit.level === 'district');
  return may(actor, 'procedure.announce', { unitIds: keeps.map(({ id }) => id) }).ok;
}
