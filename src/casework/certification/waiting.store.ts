import { allUnits, type Unit } from '#foundations/organisations/index.ts';
import { type Db, sql } from '#platform/db/index.ts';

/** What of the lane is not done when the day of a counter is closed. */
export interface CertificationWaiting {
  /** Numbers not signed yet. */
  readonly unsigned: number;
  /** Signed, and not given back. */
  readonly kept: number;
}

/** The offices whose fees a counter takes: its own commune's, or the departments of the district. */
export async function officesOf(db: Db, counter: Unit): Promise<readonly Unit[]> {
  const units = await allUnits(db);
  const own = units.find(({ id, kind }) => id === counter.parentId && kind === 'commune');
  return own ? [own] : units.filter(({ level }) => level === counter.level);
}

/** Of the offices whose fees this counter takes. */
export async function certificationWaitingAt(db: Db, counter: Unit): Promise<CertificationWaiting> {
  const offices = await officesOf(db, counter);
  return db.one<CertificationWaiting>(sql`
    select count(*) filter (where l.signed_at is null)::int as unsigned, count(*) filter (where l.signed_at is not null)::int as kept
    from certification.lines l join certification.visits v on v.id = l.visit_id
    where v.unit_id = any(${offices.map(({ id }) => id)}) and l.voided_at is null and l.given_back_at is null
      and v.back_entered_at is null`);
}
