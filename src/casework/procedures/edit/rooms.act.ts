import type { Tx } from '#platform/db/index.ts';
import { districtOf } from '../offerings/district.ts';
import { addOfferings, dropOfferings, offeringsOfProcedure } from '../offerings/offering.store.ts';
import { type Room, roomsFrom } from '../offerings/rooms.rules.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';

/** Other rooms receive a procedure, or another office settles it, from the day of the record on; answers with those before. */
export async function moveRooms(tx: Tx, procedureId: string, record: ProcedureRecord): Promise<Room[]> {
  const rows = await offeringsOfProcedure(tx, procedureId);
  const before = rows.map(
    (row): Room => ({
      unitId: row.unit_id,
      settlingUnitId: row.settling_unit_id,
      validFrom: row.valid_from.toString(),
      validTo: row.valid_to?.toString() ?? null,
    }),
  );
  await layRooms(tx, procedureId, roomsFrom(before, record, await districtOf(tx)));
  return before;
}

/** The rooms of a procedure are these and no others. */
export async function layRooms(tx: Tx, procedureId: string, rooms: readonly Room[]): Promise<void> {
  await dropOfferings(tx, procedureId);
  await addOfferings(
    tx,
    rooms.map((room) => ({ procedureId, ...room })),
  );
}
