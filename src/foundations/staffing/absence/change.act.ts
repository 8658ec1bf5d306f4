import { accountOfPerson } from '#foundations/access/index.ts';
import { actorId } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { mayWrite } from '../authority/authority.act.ts';
import { absencesOf } from '../people/people.store.ts';
import type { AwayReason } from './absence.act.ts';
import { awayChanged, awayTakenBack } from './absence.events.ts';
import { type Away, awayOn, type GoingAway, leftOf, whyNotAway } from './absence.rules.ts';
import { dropAbsence, type KnownAbsence, lockAbsence, rewriteAbsence, writtenBy } from './absence.store.ts';
import type { Standing } from './bring.rules.ts';

export type ChangeReason = AwayReason | { readonly reason: 'away-over' | 'away-changed-meanwhile' };

/** An absence that has not begun is taken back; whoever is back before its last day was away until yesterday. */
export async function comeBack(deed: Deed, absenceId: string): Promise<Result<'huy' | 've', ChangeReason>> {
  const absence = await lockAbsence(deed.tx, absenceId);
  if (!absence || !(await mayWrite(deed, absence.person_id))) return refuse<ChangeReason>({ reason: 'not-found' });
  const left = leftOf(absence, dayOf(deed.now));
  if (!left) return refuse<ChangeReason>({ reason: 'away-over' });
  if (left.last) {
    await rewrite(deed, absence, { ...saidOf(absence), last: left.last });
    return accept('ve');
  }
  await dropAbsence(deed.tx, absenceId);
  await record(deed, happened(awayTakenBack, { kind: 'person', id: absence.person_id }, { absence: absenceId }));
  deed.tx.afterwards(() => forget(deed.db));
  return accept('huy');
}

interface Changing {
  readonly absenceId: string;
  readonly asked: GoingAway;
  /** How it stood when it was looked at. */
  readonly seen: string;
}

/** Its last day, why, or who stands in is written otherwise; the first day stays, and what is over stays as it is. */
export async function changeAway(
  deed: Deed,
  { absenceId, asked, seen }: Changing,
): Promise<Result<string, ChangeReason>> {
  const absence = await lockAbsence(deed.tx, absenceId);
  if (!absence || !(await mayWrite(deed, absence.person_id))) return refuse<ChangeReason>({ reason: 'not-found' });
  if (stoodAs(absence) !== seen) return refuse<ChangeReason>({ reason: 'away-changed-meanwhile' });
  if (awayOn(absence, dayOf(deed.now)) === 'qua') return refuse<ChangeReason>({ reason: 'away-over' });
  const stands = asked.substitute !== '' && asked.substitute !== absence.person_id;
  const [all, account, substituteAway] = await Promise.all([
    absencesOf(deed.tx, absence.person_id),
    stands ? accountOfPerson(deed.tx, asked.substitute) : undefined,
    stands ? absencesOf(deed.tx, asked.substitute) : [],
  ]);
  const known = all.filter(({ from_day }) => !from_day.equals(absence.from_day));
  const not = whyNotAway(asked, { known, substituteAway, colleague: account !== undefined });
  if (not.length > 0) return refuse<ChangeReason>(...not);
  await rewrite(deed, absence, asked as Away);
  return accept(absenceId);
}

async function rewrite(
  deed: Deed,
  { id, person_id: personId, from_day }: KnownAbsence,
  { reason, last, substitute }: Pick<Away, 'reason' | 'last' | 'substitute'>,
): Promise<void> {
  const days = { reason, last: last.toString() };
  await rewriteAbsence(deed.tx, id, { ...days, substituteId: substitute || null });
  const me = actorId(deed);
  if (me) await writtenBy(deed.tx, id, { at: deed.now, by: me });
  const told = { absence: id, from: from_day.toString(), ...days, substituted: substitute !== '' };
  await record(deed, happened(awayChanged, { kind: 'person', id: personId }, told));
  deed.tx.afterwards(() => forget(deed.db));
}

const saidOf = ({ reason, substitute_id }: KnownAbsence) => ({ reason, substitute: substitute_id ?? '' });

/** How an absence stands, in one word that changes with it. */
export const stoodAs = ({ reason, last_day, substitute_id }: Standing): string =>
  `${reason} ${last_day} ${substitute_id ?? '-'}`;
