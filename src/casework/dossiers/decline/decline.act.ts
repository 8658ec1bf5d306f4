import { enter } from '#foundations/numbering/index.ts';
import { chain } from '#foundations/organisations/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { authorityOf } from '../receive/ground.ts';
import { receptionDeclined } from './decline.events.ts';
import { type DeclineReason, type Declining, decideDecline } from './decline.rules.ts';
import { enterDeclined } from './decline.store.ts';

/** At which counter, and for which procedure; null where what is asked for is in no list. */
export interface DeclinedAt {
  readonly oneStopId: string;
  readonly procedureId: string | null;
}

export type DeclineRefusal = DeclineReason | { readonly reason: 'not-allowed' };

/**
 * The counter declines to receive and says so on paper (Mẫu 03, NĐ 61/2018 Đ17). Nothing is promised and no dossier comes of
 * it; the number of the counter's book is taken last. Answers with the id of the line.
 */
export async function decline(
  deed: Deed,
  { oneStopId, procedureId }: DeclinedAt,
  declining: Declining,
): Promise<Result<string, DeclineRefusal>> {
  const me = actorId(deed);
  if (!me || !may(deed.actor, 'dossier.receive', { unitIds: [oneStopId] }).ok)
    return refuse<DeclineRefusal>({ reason: 'not-allowed' });
  const decided = decideDecline(declining);
  if (!decided.ok) return decided;
  const authority = authorityOf(await chain(deed.db, oneStopId));
  const { year } = dayOf(deed.now);
  const id = newId();
  const series = { kind: declinedBook, ownerUnitId: oneStopId, period: String(year) };
  const { number } = await enter(deed.tx, series, { subjectId: id, at: deed.now, by: me });
  const told = { oneStop: oneStopId, authority: authority.id, procedure: procedureId, ground: decided.value.ground };
  await Promise.all([
    enterDeclined(deed.tx, {
      ...decided.value,
      id,
      one_stop_id: oneStopId,
      year,
      number,
      procedure_id: procedureId,
      declined_at: deed.now,
      declined_by: me,
    }),
    record(deed, happened(receptionDeclined, { kind: 'declined', id }, { ...told, period: series.period, number })),
  ]);
  return accept(id);
}

/** The counter's book of the year, numbered apart from its other forms. */
export const declinedBook = 'form-03';
