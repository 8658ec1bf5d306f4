import type { Recorded } from '#platform/events/index.ts';
import type { Decision } from '../dossier/decision.store.ts';

/** What leaders wrote beside their signatures, by the number of the event: a decision bears the instant of the press that made it. */
export const opinionsOf = (
  events: readonly Pick<Recorded, 'seq' | 'type' | 'occurred_at'>[],
  decisions: readonly Pick<Decision, 'opinion' | 'decided_at'>[],
): ReadonlyMap<number, string> =>
  new Map(
    decisions.flatMap(({ opinion, decided_at }) => {
      const signed = events.find((one) => one.type === 'dossier.signed' && one.occurred_at.equals(decided_at));
      return opinion && signed ? [[signed.seq, opinion] as const] : [];
    }),
  );
