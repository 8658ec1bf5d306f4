import { accountNames } from '#foundations/access/index.ts';
import { type Unit, unitsById } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { type LegLine, toGive, toTake } from './bundle.store.ts';

export type Side = 'give' | 'take';

/** What lies between one giving and one taking office: given or taken at one press. */
export interface Bundle {
  readonly side: Side;
  readonly from: Unit;
  readonly to: Unit;
  readonly legs: readonly (LegLine & { readonly giver: string })[];
  /** The soonest hand-over time of its dossiers. */
  readonly giveBy: Temporal.Instant;
}

/** Everything this official may give or take, one bundle a pair of offices. */
export async function bundlesOf(ask: Visit): Promise<Bundle[]> {
  const { db } = ask.house;
  const mine = [...new Set(unitsWhere(ask.actor, 'dossier.hand-over'))];
  const [giving, taking, byId] = await Promise.all([toGive(db, mine), toTake(db, mine), unitsById(db)]);
  const names = await accountNames(
    db,
    taking.flatMap((leg) => leg.given_by ?? []),
  );
  return [...grouped('give', giving, { byId, names }), ...grouped('take', taking, { byId, names })];
}

interface Known {
  readonly byId: ReadonlyMap<string, Unit>;
  readonly names: ReadonlyMap<string, string>;
}

const grouped = (side: Side, legs: readonly LegLine[], { byId, names }: Known): Bundle[] =>
  [...Map.groupBy(legs, (leg) => `${leg.from_unit_id} ${leg.to_unit_id}`).values()].flatMap((lying) => {
    const [first] = lying;
    const [from, to] = [byId.get(first?.from_unit_id ?? ''), byId.get(first?.to_unit_id ?? '')];
    if (!first || !from || !to) return [];
    const giveBy = lying.reduce(
      (soonest, leg) => (Temporal.Instant.compare(leg.give_by, soonest) < 0 ? leg.give_by : soonest),
      first.give_by,
    );
    return [
      { side, from, to, giveBy, legs: lying.map((leg) => ({ ...leg, giver: names.get(leg.given_by ?? '') ?? '' })) },
    ];
  });
