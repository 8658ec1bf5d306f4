import { kept } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import { assemble, chainOf, isOpenOn, keepersOf, type Unit } from './unit.rules.ts';
import {
  closureRows,
  codeRows,
  houseDay,
  nameRows,
  type SuccessionRow,
  successionRows,
  unitRows,
} from './unit.store.ts';

/** The unit of an identity, closed ones too. */
export const unitById = async (db: Db, id: string): Promise<Unit | undefined> => (await registerOf(db)).byId.get(id);

/** The unit of a key of the seeds and of addresses: `mot-cua-huyen`. */
export const unitByKey = async (db: Db, key: string): Promise<Unit | undefined> =>
  (await registerOf(db)).byKey.get(key);

/** Every unit there is or was, in the order of lists. */
export const allUnits = async (db: Db): Promise<readonly Unit[]> => (await registerOf(db)).all;

/** The same by identity. */
export const unitsById = async (db: Db): Promise<ReadonlyMap<string, Unit>> => (await registerOf(db)).byId;

/** The units that exist on a day. Every page asks for those of today, so the day asked last is kept. */
export async function unitsOn(db: Db, day: Temporal.PlainDate): Promise<readonly Unit[]> {
  const register = await registerOf(db);
  if (!register.lately?.day.equals(day))
    register.lately = { day, units: register.all.filter((unit) => isOpenOn(unit, day)) };
  return register.lately.units;
}

/** The unit, the one above it, and so on to the top; empty for an unknown one. */
export const chain = async (db: Db, id: string): Promise<Unit[]> => chainOf((await registerOf(db)).byId, id);

/** The units at which somebody may hold the right to look after this one (`unit.read`, `person.read`). */
export async function keepers(db: Db, id: string): Promise<string[]> {
  const { all, byId } = await registerOf(db);
  return keepersOf(all, chainOf(byId, id));
}

/** The units that somebody who holds a right at `unitIds` looks after: those, and all below them; guests by the authority. */
export async function unitsKeptAt(db: Db, unitIds: readonly string[]): Promise<Unit[]> {
  const { all, byId } = await registerOf(db);
  const held = new Set(unitIds);
  return all.filter((unit) => keepersOf(all, chainOf(byId, unit.id)).some((id) => held.has(id)));
}

export interface Succession {
  readonly predecessor: Unit;
  readonly successor: Unit;
  readonly kind: SuccessionRow['kind'];
  readonly effectiveOn: Temporal.PlainDate;
  readonly decision: string;
}

/** The successions a unit takes part in, as the one before or the one after. */
export async function successionsOf(db: Db, id: string): Promise<Succession[]> {
  const { successions } = await registerOf(db);
  return successions.filter((row) => row.predecessor.id === id || row.successor.id === id);
}

/** Every later unit that follows this one by a day, at any remove, the earliest first. */
export async function successorsOf(db: Db, id: string, day: Temporal.PlainDate): Promise<Unit[]> {
  const { byId, closure } = await registerOf(db);
  return closure
    .filter((row) => row.predecessor_id === id && Temporal.PlainDate.compare(row.effective_on, day) <= 0)
    .map((row) => byId.get(row.successor_id)!);
}

/** Who answers for the unit on a day: itself while it exists, else those of its successors that do. */
export async function currentOf(db: Db, id: string, day: Temporal.PlainDate): Promise<Unit[]> {
  const unit = await unitById(db, id);
  if (!unit) return [];
  if (isOpenOn(unit, day)) return [unit];
  return (await successorsOf(db, id, day)).filter((successor) => isOpenOn(successor, day));
}

/** By its identity, who does a unit's work on a day: itself while it exists, else the first that follows it; nobody: itself. */
export async function answeringOn(db: Db, day: Temporal.PlainDate): Promise<(id: string) => string> {
  const { byId, closure } = await registerOf(db);
  const open = (id: string): boolean => {
    const unit = byId.get(id);
    return unit !== undefined && isOpenOn(unit, day);
  };
  return (id) =>
    open(id)
      ? id
      : (closure.find(
          (row) =>
            row.predecessor_id === id &&
            Temporal.PlainDate.compare(row.effective_on, day) <= 0 &&
            open(row.successor_id),
        )?.successor_id ?? id);
}

interface Register {
  readonly all: readonly Unit[];
  readonly byId: ReadonlyMap<string, Unit>;
  readonly byKey: ReadonlyMap<string, Unit>;
  readonly successions: readonly Succession[];
  readonly closure: Awaited<ReturnType<typeof closureRows>>;
  lately?: { readonly day: Temporal.PlainDate; readonly units: readonly Unit[] };
}

const registerOf = (db: Db): Promise<Register> => kept(db, 'organisations.register', () => load(db));

async function load(db: Db): Promise<Register> {
  const [day, rows, names, codes, successions, closure] = await Promise.all([
    houseDay(db),
    unitRows(db),
    nameRows(db),
    codeRows(db),
    successionRows(db),
    closureRows(db),
  ]);
  const all = assemble(rows, names, codes, day);
  const byId = new Map(all.map((unit) => [unit.id, unit]));
  return {
    all,
    byId,
    byKey: new Map(all.map((unit) => [unit.key, unit])),
    successions: successions.map((row) => ({
      predecessor: byId.get(row.predecessor_id)!,
      successor: byId.get(row.successor_id)!,
      kind: row.kind,
      effectiveOn: row.effective_on,
      decision: row.decision,
    })),
    closure,
  };
}
