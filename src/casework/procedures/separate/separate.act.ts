import { allUnits, answeringOn, type Unit } from '#foundations/organisations/index.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import type { Entry } from '../catalogue/entry.rules.ts';
import { newVersion } from '../catalogue/new-version.ts';
import { definitionFor } from '../catalogue/processes.ts';
import { catalogueOn } from '../catalogue/register.ts';
import { addVersions } from '../catalogue/seed.store.ts';
import { versionWritten } from '../edit/edit.events.ts';
import { addEdit, type EditedRow, endVersion, lockProcedure, supersede } from '../edit/edit.store.ts';
import { layRooms, roomsNow } from '../edit/rooms.act.ts';
import type { Room } from '../offerings/rooms.rules.ts';
import { type Separation, separatedRecord, separatedRooms } from './separate.rules.ts';
import { addSeparated, separatedRows, versionsFrom } from './separate.store.ts';

/** The procedures that a unit settles on a day, itself or as the one that follows whoever is named; by field and name. */
export async function settledBy(db: Db, unit: Unit, day: Temporal.PlainDate): Promise<Entry[]> {
  const settles = await settledAt(db, unit.id, day);
  return (await catalogueOn(db, day)).filter((entry) => entry.level === 'district' && settles.key(entry.settles));
}

/** Does the unit do on a day what a unit of this key, or of this identity, is named for? */
async function settledAt(db: Db, unitId: string, day: Temporal.PlainDate) {
  const [units, answers] = await Promise.all([allUnits(db), answeringOn(db, day)]);
  const ids = new Map(units.map(({ key, id }) => [key, id]));
  return {
    id: (id: string): boolean => answers(id) === unitId,
    key: (key: string): boolean => answers(ids.get(key) ?? '') === unitId,
  };
}

export interface Separating extends Separation {
  /** The change of the unit that says so, and by which decision. */
  readonly change: string;
  readonly decision: string;
  readonly procedureIds: readonly string[];
}

/**
 * A unit that stays gives procedures to another from a day on: each has a version of its own from then on, so that who receives,
 * who looks it up and every list are told by the version of the day. Nobody's dossier changes its version.
 */
export async function separateProcedures(deed: Deed, separating: Separating): Promise<void> {
  const settles = await settledAt(deed.tx, separating.from.id, separating.on);
  for (const procedureId of separating.procedureIds.toSorted()) {
    await lockProcedure(deed.tx, procedureId);
    const before = await roomsNow(deed.tx, procedureId);
    const standing = await versionsFrom(deed.tx, procedureId, separating.on);
    const given = standing.filter(({ content }) => settles.key(content.settles));
    for (const [n, base] of given.entries()) await writeFollowing(deed, separating, base, n === 0 ? before : null);
    await layRooms(deed.tx, procedureId, separatedRooms(before, separating, settles.id));
  }
}

/** From the day on, or from its own where that is later, another version stands in the place of this one. */
async function writeFollowing(
  deed: Deed,
  separating: Separating,
  base: EditedRow,
  roomsBefore: readonly Room[] | null,
): Promise<void> {
  const { tx, now } = deed;
  const replaced = Temporal.PlainDate.compare(base.valid_from, separating.on) >= 0;
  const from = replaced ? base.valid_from : separating.on;
  const days = { from: from.toString(), to: base.valid_to?.toString() ?? null };
  const says = separatedRecord(base.content, days, separating);
  const definitionId = await definitionFor(tx, says, { record: base.content, definitionId: base.definition_id });
  const id = newId();
  await (replaced ? supersede(tx, base.id, true) : endVersion(tx, base.id, from));
  await addVersions(tx, [newVersion(says, { id, procedureId: base.procedure_id, definitionId })]);
  const why = `Tách việc sang ${separating.to.name} theo ${separating.decision}`;
  await addEdit(tx, { versionId: id, baseId: base.id, replaced, why, roomsBefore, at: now, by: actorId(deed) });
  await addSeparated(tx, separating.change, id);
  const told = { version: id, base: base.id, from: from.toString(), replaced };
  await record(deed, happened(versionWritten, { kind: 'procedure', id: base.procedure_id }, told));
}

/** The procedures that a change of a unit gave to another. */
export const separatedProcedures = async (db: Db, changeId: string): Promise<string[]> => [
  ...new Set((await separatedRows(db, changeId)).map(({ procedure_id }) => procedure_id)),
];
