import { allUnits, type Unit } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import { districtOf } from '../offerings/district.ts';
import { type Room, roomsFrom } from '../offerings/rooms.rules.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import { alike } from './alike.rules.ts';
import type { Draft } from './edit.rules.ts';
import type { BaseRow } from './edit.store.ts';
import { placeOf } from './level.rules.ts';
import { roomsNow } from './rooms.act.ts';

/** Where a procedure stands and is received, by the version before and by the new one, on the day from which that holds. */
export interface Effect {
  readonly list: Change<ReturnType<typeof placeOf>>;
  /** Null: each commune what it received. */
  readonly settles: Change<string | null>;
  readonly counters: Change<number>;
  readonly gains: readonly Unit[];
  readonly loses: readonly Unit[];
}

interface Change<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** What changes for who looks it up and who receives it; undefined where neither list nor counter nor settling office does. */
export async function effectOf(db: Db, base: BaseRow, { record, from, moves }: Draft): Promise<Effect | undefined> {
  const { content } = base;
  if (!base.id || (!moves && alike(content.reception, record.reception))) return undefined;
  const [standing, district, units] = await Promise.all([
    roomsNow(db, base.procedure_id),
    districtOf(db),
    allUnits(db),
  ]);
  const received = (of: ProcedureRecord, rooms: readonly Room[]): Unit[] => {
    const ids = new Set(of.reception ? [] : roomsOn(rooms, from.toString()));
    return units.filter(({ id }) => ids.has(id));
  };
  const [before, after] = [received(content, standing), received(record, roomsFrom(standing, record, district))];
  return {
    list: { before: placeOf(content), after: placeOf(record) },
    settles: { before: settledBy(content, units), after: settledBy(record, units) },
    counters: { before: before.length, after: after.length },
    gains: after.filter((unit) => !before.includes(unit)),
    loses: before.filter((unit) => !after.includes(unit)),
  };
}

const roomsOn = (rooms: readonly Room[], day: string): string[] =>
  rooms.flatMap(({ unitId, validFrom, validTo }) =>
    validFrom <= day && (validTo === null || validTo > day) ? [unitId] : [],
  );

const settledBy = ({ settles }: ProcedureRecord, units: readonly Unit[]): string | null =>
  settles === 'commune' ? null : (units.find(({ key }) => key === settles)?.name ?? settles);
