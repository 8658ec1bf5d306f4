import { accountNames, locksOf, type ResetRow, resetsOf } from '#foundations/access/index.ts';
import { type Unit, unitsById, unitsKeptAt } from '#foundations/organisations/index.ts';
import { actorId, unitsWhere } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { findPeople, type PersonLine } from '../people/people.store.ts';

/** A reset with the names to show. */
export interface ResetLine extends ResetRow {
  readonly name: string;
  readonly asker: string;
  readonly settler: string;
  /** Whoever looks is neither who asked nor the colleague. */
  readonly mayConfirm: boolean;
}

export interface ResetView {
  readonly units: ReadonlyMap<string, Unit>;
  readonly people: readonly PersonLine[];
  /** Whom wrong passwords have closed out for a while, by account. */
  readonly locks: ReadonlyMap<string, unknown>;
  readonly total: number;
  readonly resets: readonly ResetLine[];
}

const shown = 50;
const most = 10_000;

/** Colleagues of the units this official looks after, and their resets. */
export async function resetView({ house: { db }, actor, wall }: Visit, fragment: string): Promise<ResetView> {
  const kept = await unitsKeptAt(db, unitsWhere(actor, 'account.reset'));
  const unitIds = kept.map(({ id }) => id);
  const everybody = await findPeople(db, { unitIds, fragment: '', offset: 0, limit: most });
  const found = fragment === '' ? everybody : await findPeople(db, { unitIds, fragment, offset: 0, limit: most });
  const rows = await resetsOf(
    db,
    everybody.map(({ id }) => id),
    shown,
  );
  const names = await accountNames(
    db,
    rows.flatMap((row) => [row.account_id, row.asked_by, row.settled_by ?? []].flat()),
  );
  const nameOf = (id: string | null): string => (id && names.get(id)) || '';
  const me = actorId({ actor });
  const withAccount = found.filter(({ login }) => login !== null);
  const people = withAccount.slice(0, shown);
  return {
    ...{ units: await unitsById(db), people },
    locks: await locksOf(
      db,
      people.flatMap(({ account_id }) => account_id ?? []),
      wall,
    ),
    total: withAccount.length,
    resets: rows.map((row) => ({
      ...row,
      name: nameOf(row.account_id),
      asker: nameOf(row.asked_by),
      settler: nameOf(row.settled_by),
      mayConfirm: row.asked_by !== me && row.account_id !== me,
    })),
  };
}
