import { accountOfPerson } from '#foundations/access/index.ts';
import { actorId } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { mayWrite } from '../authority/authority.act.ts';
import { absencesOf } from '../people/people.store.ts';
import { personAway } from './absence.events.ts';
import { type AbsenceWrong, type Away, type GoingAway, whyNotAway } from './absence.rules.ts';
import { addAbsences, writtenBy } from './absence.store.ts';

export type AwayReason = AbsenceWrong | { readonly reason: 'not-found' | 'has-left' };

/**
 * Writes down that somebody is away, and who stands in: new work of theirs goes to the substitute, and whoever gives them some
 * is warned.
 */
export async function goAway(deed: Deed, personId: string, asked: GoingAway): Promise<Result<string, AwayReason>> {
  const me = actorId(deed);
  if (!me || !(await mayWrite(deed, personId))) return refuse<AwayReason>({ reason: 'not-found' });
  if ((await accountOfPerson(deed.tx, personId))?.disabled_at) return refuse<AwayReason>({ reason: 'has-left' });
  const stands = asked.substitute !== '' && asked.substitute !== personId;
  const [known, account, substituteAway] = await Promise.all([
    absencesOf(deed.tx, personId),
    stands ? accountOfPerson(deed.tx, asked.substitute) : undefined,
    stands ? absencesOf(deed.tx, asked.substitute) : [],
  ]);
  const not = whyNotAway(asked, { known, substituteAway, colleague: account !== undefined });
  if (not.length > 0) return refuse<AwayReason>(...not);
  const { from, last, reason, substitute } = asked as Away;
  const id = newId();
  const days = { from: from.toString(), last: last.toString(), reason };
  await addAbsences(deed.tx, [{ id, personId, ...days, substituteId: substitute || null }]);
  await writtenBy(deed.tx, id, { at: deed.now, by: me });
  const told = { absence: id, ...days, substituted: substitute !== '' };
  await record(deed, happened(personAway, { kind: 'person', id: personId }, told));
  deed.tx.afterwards(() => forget(deed.db));
  return accept(id);
}
