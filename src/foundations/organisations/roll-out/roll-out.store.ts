import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { PaperFigures, RollOut } from '../unit.store.ts';
import type { State } from './roll-out.rules.ts';

/** A state in a commune's history. */
export interface RollOutRow {
  readonly unit_id: string;
  readonly position: number;
  readonly state: RollOut;
  readonly figures: PaperFigures | null;
  readonly since: Temporal.PlainDate | null;
  readonly note: string | null;
  readonly set_by: string | null;
  readonly set_at: Temporal.Instant | null;
}

const columns = sql`unit_id, position, state, paper_figures as figures, since, note, set_by, set_at`;

/** Every state the commune was in, the last first. */
export const historyOf = (db: Db, unitId: string): Promise<RollOutRow[]> =>
  db.rows<RollOutRow>(sql`select ${columns} from organisations.roll_outs where unit_id = ${unitId}
    order by position desc`);

/** The state of every commune now. */
export const latestRollOuts = (db: Db): Promise<RollOutRow[]> =>
  db.rows<RollOutRow>(sql`select distinct on (unit_id) ${columns} from organisations.roll_outs
    order by unit_id, position desc`);

/** The last state, held until the deed ends: who comes second sees what the first wrote. */
export const lockLast = async (tx: Tx, unitId: string): Promise<RollOutRow | undefined> => {
  await tx.run(sql`select 1 from organisations.units where id = ${unitId} for update`);
  return (await historyOf(tx, unitId))[0];
};

export interface Setting extends State {
  readonly unitId: string;
  readonly position: number;
  readonly by: string | null;
  readonly at: Temporal.Instant;
}

export async function addRollOut(tx: Tx, one: Setting): Promise<void> {
  await tx.run(sql`insert into organisations.roll_outs
    (unit_id, position, state, paper_figures, since, note, set_by, set_at)
    values (${one.unitId}, ${one.position}, ${one.state}, ${one.figures}, ${one.since}, ${one.note}, ${one.by}, ${one.at})`);
  await tx.run(sql`update organisations.units set electronic = ${one.state}, paper_figures = ${one.figures},
    electronic_since = ${one.state === 'electronic' ? one.since : null} where id = ${one.unitId}`);
}

/** How a commune stood on a day. */
export interface Standing {
  readonly day: Temporal.PlainDate;
  readonly unit_id: string;
  readonly state: RollOut;
  readonly figures: PaperFigures | null;
}

/** How each commune stood on these days: by the last state said to hold from then or before. */
export const standingsOn = (db: Db, days: readonly Temporal.PlainDate[]): Promise<Standing[]> =>
  db.rows<Standing>(sql`select distinct on (asked.day, r.unit_id) asked.day, r.unit_id, r.state, r.paper_figures as figures
    from unnest(${days.map(String)}::date[]) as asked (day)
    join organisations.roll_outs r on r.since is null or r.since <= asked.day
    order by asked.day, r.unit_id, r.position desc`);
