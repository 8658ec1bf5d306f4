import { type Db, sql, type Tx } from '#platform/db/index.ts';

export interface OfferingRow {
  readonly procedure_id: string;
  readonly unit_id: string;
  readonly settling_unit_id: string;
  readonly valid_from: Temporal.PlainDate;
  readonly valid_to: Temporal.PlainDate | null;
}

/** Every offering of a room, past and future ones too. */
export const offeringsOfUnit = (db: Db, unitId: string): Promise<OfferingRow[]> =>
  db.rows<OfferingRow>(sql`
    select procedure_id, unit_id, settling_unit_id, valid_from, valid_to
    from procedures.offerings where unit_id = ${unitId}`);

/** Every room that receives, received or will receive a procedure. */
export const offeringsOfProcedure = (db: Db, procedureId: string): Promise<OfferingRow[]> =>
  db.rows<OfferingRow>(sql`
    select procedure_id, unit_id, settling_unit_id, valid_from, valid_to
    from procedures.offerings where procedure_id = ${procedureId} order by valid_from`);

/** Which rooms receive which procedure on a day. */
export const receivedOn = (
  db: Db,
  day: Temporal.PlainDate,
): Promise<Pick<OfferingRow, 'procedure_id' | 'unit_id' | 'settling_unit_id'>[]> =>
  db.rows(sql`
    select procedure_id, unit_id, settling_unit_id from procedures.offerings
    where daterange(valid_from, valid_to) @> ${day}::date order by procedure_id, unit_id`);

interface NewOffering {
  readonly procedureId: string;
  readonly unitId: string;
  readonly settlingUnitId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export const addOfferings = (tx: Tx, offerings: readonly NewOffering[]): Promise<number> =>
  tx.run(sql`
    insert into procedures.offerings (procedure_id, unit_id, settling_unit_id, valid_from, valid_to)
    select given."procedureId", given."unitId", given."settlingUnitId", given."validFrom", given."validTo"
    from jsonb_to_recordset(${JSON.stringify(offerings)}::jsonb)
      as given ("procedureId" uuid, "unitId" uuid, "settlingUnitId" uuid, "validFrom" date, "validTo" date)`);

/** Forgets every room of a procedure: others are written in the same deed. */
export const dropOfferings = (tx: Tx, procedureId: string): Promise<number> =>
  tx.run(sql`delete from procedures.offerings where procedure_id = ${procedureId}`);
