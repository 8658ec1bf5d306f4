import { allUnits } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { Entry } from '../catalogue/entry.rules.ts';
import { catalogueOn, decisionsOf } from '../catalogue/register.ts';
import { codeOn } from '../versions/code.rules.ts';
import type { DecisionRow } from '../versions/version.store.ts';
import { proceduresAnnounced } from './announce.events.ts';
import { type AnnounceReason, type Decision, decideAnnouncement, type TypedDecision } from './announce.rules.ts';
import { addDecision, attach, isRecorded } from './announce.store.ts';

/**
 * The decision that publishes procedures is written into the house (cập nhật): they say it from now on, and the days until they
 * hang at every counter are counted from its signature. Done for the district by whoever keeps its catalogue.
 */
export async function announce(deed: Deed, typed: TypedDecision): Promise<Result<number, AnnounceReason>> {
  if (!(await mayAnnounce(deed))) return refuse<AnnounceReason>({ reason: 'not-allowed' });
  const decided = await judged(deed.db, typed, dayOf(deed.now));
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

async function judged(db: Db, typed: TypedDecision, today: Temporal.PlainDate) {
  const entries = await catalogueOn(db, today);
  const known = new Map(entries.flatMap((one) => [one.key, codeOn(one, today)].map((name) => [name, one.versionId])));
  return decideAnnouncement(typed, { today, versionOf: (written) => known.get(written) });
}

/** What a decision would publish: nothing is written, and everything that stands against it is told. */
export interface Looked {
  readonly decision: Decision;
  /** Each with the decisions that published it before. */
  readonly procedures: readonly { readonly entry: Entry; readonly before: readonly DecisionRow[] }[];
}

export async function lookAnnouncement(
  deed: Pick<Deed, 'db' | 'actor' | 'now'>,
  typed: TypedDecision,
): Promise<Result<Looked, AnnounceReason>> {
  if (!(await mayAnnounce(deed))) return refuse<AnnounceReason>({ reason: 'not-allowed' });
  const today = dayOf(deed.now);
  const decided = await judged(deed.db, typed, today);
  if (!decided.ok) return decided;
  if (await isRecorded(deed.db, decided.value))
    return refuse<AnnounceReason>({ field: 'number', reason: 'known-before' });
  const { versions } = decided.value;
  const entries = (await catalogueOn(deed.db, today)).filter(({ versionId }) => versions.includes(versionId));
  const procedures = await Promise.all(
    entries.map(async (entry) => ({ entry, before: await decisionsOf(deed.db, entry.versionId) })),
  );
  return accept({ decision: decided.value, procedures });
}

/** Whoever keeps the catalogue of the district. */
export async function mayAnnounce({ db, actor }: Pick<Deed, 'db' | 'actor'>): Promise<boolean> {
  const keeps = (await allUnits(db)).filter((unit) => unit.kind === 'one-stop' && unit.level === 'district');
  return may(actor, 'procedure.announce', { unitIds: keeps.map(({ id }) => id) }).ok;
}
