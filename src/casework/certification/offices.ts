import { allUnits, type Unit } from '#foundations/organisations/index.ts';
import { type Actor, type Permission, unitsWhere } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Office } from './matters.rules.ts';

/** A commune certifies as UBND xã, the district as Phòng Tư pháp: each with its own books and seal (NĐ 23/2015 Đ5). */
export const officeOf = (unit: Pick<Unit, 'kind'>): Office => (unit.kind === 'commune' ? 'commune' : 'district');

/** The offices at which somebody may do this in the lane. */
export async function officesWhere(
  db: Db,
  actor: Actor,
  permission: Permission = 'certification.enter',
): Promise<Unit[]> {
  const mine = new Set(unitsWhere(actor, permission));
  return (await allUnits(db)).filter((unit) => mine.has(unit.id));
}

/** The one-stop whose receipts an office takes its fees against: its own, or that of the level it belongs to. */
export async function counterOf(db: Db, officeId: string): Promise<Unit | undefined> {
  const units = await allUnits(db);
  const office = units.find((unit) => unit.id === officeId);
  const counters = units.filter((unit) => unit.kind === 'one-stop');
  return counters.find((unit) => unit.parentId === officeId) ?? counters.find((unit) => unit.level === office?.level);
}
