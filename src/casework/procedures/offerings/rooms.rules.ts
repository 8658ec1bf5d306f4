import type { Succession, Unit } from '#foundations/organisations/index.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';

/** A room that receives and the side that settles, from a day to a day (ISO days; null: open). */
export interface Room {
  readonly unitId: string;
  readonly settlingUnitId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface District {
  readonly units: readonly Unit[];
  readonly successions: readonly Succession[];
}

/**
 * Where a procedure is received and who settles it, from its first version on. District rows are received at the
 * district and settled by the department (before a merger: by the department that was merged); commune rows are
 * received and settled in every commune, unless `receivedAt` names others.
 */
export function roomsFor(record: ProcedureRecord, district: District): Room[] {
  const rooms = receivers(record, district.units);
  if (record.level === 'commune')
    return rooms.map((room) => ({ ...since(record), unitId: room.id, settlingUnitId: parentOf(room) }));
  const sides = settlers(record, district);
  return rooms.flatMap((room) => sides.map((side) => ({ unitId: room.id, ...side })));
}

function receivers({ level, receivedAt }: ProcedureRecord, units: readonly Unit[]): Unit[] {
  const named = receivedAt ?? [level === 'district' ? 'district' : 'communes'];
  const counters = units.filter(({ kind }) => kind === 'one-stop');
  return named.flatMap((name) => {
    if (name === 'district') return counters.filter((counter) => counter.level === 'district');
    if (name === 'communes') return counters.filter((counter) => counter.level === 'commune');
    const counter = counters.find(({ key }) => key === `mot-cua-${name}`);
    if (!counter) throw new Error(`${name} has no one-stop counter`);
    return [counter];
  });
}

const parentOf = ({ key, parentId }: Unit): string => {
  if (!parentId) throw new Error(`the counter ${key} stands below no unit`);
  return parentId;
};

/** The department and, before it was opened, the State department it was made of. */
function settlers(record: ProcedureRecord, { units, successions }: District): Omit<Room, 'unitId'>[] {
  const now = units.find(({ key }) => key === record.settles);
  if (!now) throw new Error(`${record.key}: there is no unit ${record.settles}`);
  const opened = now.openedOn.toString();
  if (opened <= record.validFrom) return [{ ...since(record), settlingUnitId: now.id }];
  const before = successions.find(
    ({ predecessor, successor }) => successor.id === now.id && predecessor.kind === 'department',
  );
  return [
    ...(before ? [{ settlingUnitId: before.predecessor.id, validFrom: record.validFrom, validTo: opened }] : []),
    { ...since(record), settlingUnitId: now.id, validFrom: opened },
  ];
}

const since = ({ validFrom }: ProcedureRecord) => ({ validFrom, validTo: null });

/** The rooms of a procedure once a version of it holds from a day on: those before end there, and those to come never begin. */
export const roomsFrom = (before: readonly Room[], record: ProcedureRecord, district: District): Room[] => [
  ...before
    .filter((room) => room.validFrom < record.validFrom)
    .map((room) =>
      room.validTo === null || room.validTo > record.validFrom ? { ...room, validTo: record.validFrom } : room,
    ),
  ...roomsFor(record, district),
];
