import { apart, type Db, sql, type Tx } from '#platform/db/index.ts';

/** One leg between two offices: given by one hand, taken by another (Mẫu 05, TT 01/2018). */
export interface Leg {
  readonly position: number;
  readonly from_unit_id: string;
  readonly to_unit_id: string;
  readonly give_by: Temporal.Instant;
  readonly given_at: Temporal.Instant | null;
  readonly given_by: string | null;
  readonly taken_at: Temporal.Instant | null;
  readonly taken_by: string | null;
  /** The dossier ended before anybody signed for it. */
  readonly called_off_at: Temporal.Instant | null;
}

/** Every hand-over of a dossier, in the order it was walked (Mẫu 05). */
export const legsOf = (db: Db, dossierId: string): Promise<Leg[]> =>
  db.rows<Leg>(sql`select position, from_unit_id, to_unit_id, give_by, given_at, given_by, taken_at, taken_by, called_off_at
    from dossiers.legs where dossier_id = ${dossierId} order by position`);

/** The hand-over that nobody has signed for yet; none when the dossier lies where it is worked on. */
export const openLeg = async (db: Db, code: string): Promise<Leg | undefined> =>
  db.maybe<Leg>(sql`
    select l.position, l.from_unit_id, l.to_unit_id, l.give_by, l.given_at, l.given_by, l.taken_at, l.taken_by, l.called_off_at
    from dossiers.legs l join dossiers.dossiers d on d.id = l.dossier_id
    where d.code = ${code} and l.taken_at is null and l.called_off_at is null order by l.position desc limit 1`);

/** What nobody has signed for is called off: the dossier has ended. */
export const callOff = (tx: Tx, dossierId: string, at: Temporal.Instant): Promise<number> =>
  tx.run(sql`update dossiers.legs set called_off_at = ${at} where dossier_id = ${dossierId} and taken_at is null`);

export interface NewLeg {
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly giveBy: Temporal.Instant;
  readonly given: { readonly at: Temporal.Instant; readonly by: string | null } | null;
  readonly taken: { readonly at: Temporal.Instant; readonly by: string | null } | null;
}

/**
 * Adds hand-overs; given or taken at once where the same hands do both. Signing for the one before changes nothing in
 * them, so they need not wait for it.
 */
export const walk = (tx: Tx, dossierId: string, legs: readonly NewLeg[]): Promise<number> =>
  tx.run(
    apart(sql`
    insert into dossiers.legs (dossier_id, position, from_unit_id, to_unit_id, give_by, given_at, given_by, taken_at, taken_by)
    select ${dossierId}, nth + coalesce((select max(position) from dossiers.legs where dossier_id = ${dossierId}), 0),
      from_unit_id, to_unit_id, give_by, given_at, given_by, taken_at, taken_by
    from unnest(${legs.map((leg) => leg.fromUnitId)}::uuid[], ${legs.map((leg) => leg.toUnitId)}::uuid[],
      ${legs.map((leg) => leg.giveBy.toString())}::timestamptz[],
      ${legs.map((leg) => leg.given?.at.toString() ?? null)}::timestamptz[], ${legs.map((leg) => leg.given?.by ?? null)}::uuid[],
      ${legs.map((leg) => leg.taken?.at.toString() ?? null)}::timestamptz[], ${legs.map((leg) => leg.taken?.by ?? null)}::uuid[])
      with ordinality as leg (from_unit_id, to_unit_id, give_by, given_at, given_by, taken_at, taken_by, nth)`),
  );

/** The giving side signs; answers 0 when it has been given before. */
export const give = (tx: Tx, dossierId: string, at: Temporal.Instant, by: string | null): Promise<number> =>
  tx.run(
    sql`update dossiers.legs set given_at = ${at}, given_by = ${by} where dossier_id = ${dossierId} and given_at is null`,
  );

/** The taking side signs; answers 0 when nothing was given, or it was taken before. */
export const take = (tx: Tx, dossierId: string, at: Temporal.Instant, by: string | null): Promise<number> =>
  tx.run(sql`update dossiers.legs set taken_at = ${at}, taken_by = ${by}
    where dossier_id = ${dossierId} and given_at is not null and taken_at is null`);
