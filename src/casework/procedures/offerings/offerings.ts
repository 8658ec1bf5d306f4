import { answeringOn, isOpenOn, unitById } from '#foundations/organisations/index.ts';
import { kept } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import { type Entry, find } from '../catalogue/entry.rules.ts';
import { catalogueOn, endedBy } from '../catalogue/register.ts';
import { inForce } from '../versions/code.rules.ts';
import type { Offering } from '../versions/reception.rules.ts';
import { type OfferingRow, offeringsOfProcedure, offeringsOfUnit } from './offering.store.ts';

/** What a counter may pick: the entry of the day and who settles it. */
export interface Offered extends Entry {
  readonly offering: Offering;
}

/** Who settles it is who does the work of the unit on the day: one that ended is followed. */
const settledOn = async (db: Db, day: Temporal.PlainDate): Promise<(offering: Offering) => Offering> => {
  const answers = await answeringOn(db, day);
  return (offering) => ({ ...offering, settlingUnitId: answers(offering.settlingUnitId) });
};

/** What a one-stop room receives on a day, by field and name; `search` is any fragment of name or code. */
export async function offeringsAt(
  db: Db,
  oneStopUnitId: string,
  day: Temporal.PlainDate,
  search?: string,
): Promise<Offered[]> {
  const [entries, offerings, settled] = await Promise.all([
    catalogueOn(db, day),
    ofOpen(db, oneStopUnitId, day),
    settledOn(db, day),
  ]);
  const today = new Map(offerings.filter((one) => inForce(one, day)).map((one) => [one.procedureId, settled(one)]));
  const offered = entries.flatMap((entry) => {
    const offering = today.get(entry.procedureId);
    return offering ? [{ ...entry, offering }] : [];
  });
  return find(offered, day, { search });
}

/** What a one-stop room received until it ended, among what is looked for: who asks for it is told since when it is no more. */
export async function endedOfferingsAt(
  db: Db,
  oneStopUnitId: string,
  day: Temporal.PlainDate,
  search: string,
): Promise<Entry[]> {
  const [ended, offerings] = await Promise.all([endedBy(db, day, search), ofOpen(db, oneStopUnitId, day)]);
  const here = new Set(offerings.map(({ procedureId }) => procedureId));
  return ended.filter(({ procedureId }) => here.has(procedureId));
}

/** Does the room receive the procedure on the day, and who settles it? */
export const offeringAt = async (
  db: Db,
  procedureId: string,
  oneStopUnitId: string,
  day: Temporal.PlainDate,
): Promise<Offering | undefined> => {
  const [offerings, settled] = await Promise.all([ofOpen(db, oneStopUnitId, day), settledOn(db, day)]);
  const offering = offerings.find((one) => one.procedureId === procedureId && inForce(one, day));
  return offering && settled(offering);
};

/** Every room of every day that receives a procedure, the earliest first. */
export const roomsOf = async (db: Db, procedureId: string): Promise<Offering[]> =>
  (await offeringsOfProcedure(db, procedureId)).map(toOffering);

/** A room that has ended by the day receives nothing more, whoever still holds a role there. */
const ofOpen = async (db: Db, unitId: string, day: Temporal.PlainDate): Promise<readonly Offering[]> => {
  const unit = await unitById(db, unitId);
  return unit && isOpenOn(unit, day) ? ofUnit(db, unitId) : [];
};

const ofUnit = (db: Db, unitId: string): Promise<Offering[]> =>
  kept(db, `procedures.offerings:${unitId}`, async () => (await offeringsOfUnit(db, unitId)).map(toOffering));

const toOffering = (row: OfferingRow): Offering => ({
  procedureId: row.procedure_id,
  unitId: row.unit_id,
  settlingUnitId: row.settling_unit_id,
  validFrom: row.valid_from,
  validTo: row.valid_to,
});
