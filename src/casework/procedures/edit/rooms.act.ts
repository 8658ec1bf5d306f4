import type { Db, Tx } from '#platform/db/index.ts';
import { districtOf } from '../offerings/district.ts';
import { addOfferings, dropOfferings, offeringsOfProcedure } from '../offerings/offering.store.ts';
import { type Room, roomsFrom } from '../offerings/rooms.rules.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';

/** Other rooms receive a procedure, or another office settles it, from the day of the record on; answers with those before. */
export async function moveRooms(tx: Tx, procedureId: string, record: ProcedureRecord): Promise<Room[]> {
  const before = await roomsNow(tx, procedureId);
  await layRooms(tx, procedureId, roomsFrom(before, record, await districtOf(tx)));
  return before;
}

/** Who receives a procedure and who settles it, on every day. */
export const roomsNow = async (db: Db, procedureId: string): Promise<Room[]> =>
  (await offeringsOfProcedure(db, procedureId)).map((row) => ({
    unitId: row.unit_id,
    settlingUnitId: row.settling_unit_id,
    validFrom: row.valid_from.toString(),
    validTo: row.valid_to?.toString() ?? null,
  }));

/** The rooms of a procedure are these and no others. */
export async function layRooms(tx: Tx, procedureId: string, rooms: readonly Room[]): Promise<void> {
  await dropOfferings(tx, procedureId);
  await addOfferings(
    tx,
    rooms.map((room) => ({ procedureId, ...room })),
  );
}
