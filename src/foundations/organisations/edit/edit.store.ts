import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Act } from './edit.rules.ts';

export interface Change {
  readonly id: string;
  readonly unit_id: string;
  readonly act: Act;
  readonly holds_from: Temporal.PlainDate;
  readonly decision: string;
  readonly successor_ids: readonly string[];
  readonly written_at: Temporal.Instant;
  readonly written_by: string;
  readonly taken_back_at: Temporal.Instant | null;
  /** How many dossiers went over to whoever follows; null before that, and where none had to. */
  readonly moved: number | null;
  /** How much was still open on its day that only people can close: the unit did not end. */
  readonly left_open: number | null;
  /** How many books and posts go with it. */
  readonly holdings: number;
}

const columns = sql`id, unit_id, act, holds_from, decision, successor_ids, written_at, written_by, taken_back_at, moved, left_open,
  (select count(*)::int from organisations.unit_change_holdings h where h.change_id = unit_changes.id) as holdings`;

/** What was written of a unit on screen, the last first. */
export const changesOf = (db: Db, unitId: string): Promise<Change[]> =>
  db.rows<Change>(sql`
    select ${columns} from organisations.unit_changes where unit_id = ${unitId} order by written_at desc, id desc`);

export const lockChange = (tx: Tx, id: string): Promise<Change | undefined> =>
  tx.maybe<Change>(sql`select ${columns} from organisations.unit_changes where id = ${id} for update`);

export interface NewChange {
  readonly id: string;
  readonly unitId: string;
  readonly act: Act;
  readonly on: Temporal.PlainDate;
  readonly decision: string;
  readonly successorIds: readonly string[];
  readonly at: Temporal.Instant;
  readonly by: string;
}

export const addChange = (tx: Tx, one: NewChange): Promise<number> =>
  tx.run(sql`
    insert into organisations.unit_changes (id, unit_id, act, holds_from, decision, successor_ids, written_at, written_by)
    values (${one.id}, ${one.unitId}, ${one.act}, ${one.on}, ${one.decision}, ${one.successorIds}::uuid[], ${one.at}, ${one.by})`);

export const markTakenBack = (tx: Tx, id: string, at: Temporal.Instant, by: string): Promise<number> =>
  tx.run(sql`update organisations.unit_changes set taken_back_at = ${at}, taken_back_by = ${by} where id = ${id}`);

/** The house itself takes an end back whose day came too early. */
export const markNotEnded = (
  tx: Tx,
  id: string,
  { at, left }: { readonly at: Temporal.Instant; readonly left: number },
): Promise<number> =>
  tx.run(sql`update organisations.unit_changes set taken_back_at = ${at}, left_open = ${left} where id = ${id}`);

/** Two who write of units at once come one after the other. */
export const lockUnits = (tx: Tx): Promise<number> =>
  tx.run(sql`select from organisations.units where kind = 'authority' order by id for no key update`);

export const markMoved = (tx: Tx, id: string, moved: number): Promise<number> =>
  tx.run(sql`update organisations.unit_changes set moved = ${moved} where id = ${id}`);

export interface NewUnit {
  readonly id: string;
  readonly key: string;
  readonly kind: string;
  readonly level: string;
  readonly parentId: string | null;
  readonly terrain: string | null;
  readonly address: string;
  readonly phone: string;
  readonly name: string;
  readonly shortName: string;
  readonly code: string;
  readonly on: Temporal.PlainDate;
}

/** A unit with its first name and code; a commune begins on paper, its lines typed in afterwards. */
export async function insertUnit(tx: Tx, unit: NewUnit): Promise<void> {
  const paper = unit.kind === 'commune';
  await tx.run(sql`
    insert into organisations.units (id, key, kind, level, parent_id, electronic, paper_figures, terrain, address, phone,
      position, illustrative, during)
    select ${unit.id}, ${unit.key}, ${unit.kind}, ${unit.level}, ${unit.parentId}::uuid, ${paper ? 'paper' : null},
      ${paper ? 'lines' : null}, ${paper ? unit.terrain : null}, ${unit.address}, ${unit.phone},
      coalesce(max(position), 0) + 1, false, daterange(${unit.on}::date, null) from organisations.units`);
  await tx.run(sql`insert into organisations.unit_names (unit_id, name, short_name, during)
    values (${unit.id}, ${unit.name}, ${unit.shortName}, daterange(${unit.on}::date, null))`);
  if (unit.code) await insertCode(tx, unit.id, unit.code, unit.on);
  if (paper)
    await tx.run(sql`insert into organisations.roll_outs (unit_id, position, state, paper_figures)
      values (${unit.id}, 1, 'paper', 'lines')`);
}

const insertCode = (tx: Tx, unitId: string, code: string, on: Temporal.PlainDate): Promise<number> =>
  tx.run(sql`insert into organisations.unit_codes (unit_id, scheme, code, during)
    values (${unitId}, 'dossier', ${code}, daterange(${on}::date, null))`);

/** The name that lasts ends on the day, and the new one begins. */
export async function changeName(
  tx: Tx,
  unitId: string,
  { name, shortName, on }: Pick<NewUnit, 'name' | 'shortName' | 'on'>,
): Promise<void> {
  await tx.run(sql`update organisations.unit_names set during = daterange(lower(during), ${on})
    where unit_id = ${unitId} and upper_inf(during)`);
  await tx.run(sql`insert into organisations.unit_names (unit_id, name, short_name, during)
    values (${unitId}, ${name}, ${shortName}, daterange(${on}::date, null))`);
}

export async function changeCode(tx: Tx, unitId: string, code: string, on: Temporal.PlainDate): Promise<void> {
  await tx.run(sql`update organisations.unit_codes set during = daterange(lower(during), ${on})
    where unit_id = ${unitId} and scheme = 'dossier' and upper_inf(during)`);
  await insertCode(tx, unitId, code, on);
}

/** The unit, its name and its codes last until the day, and whoever follows carries on. */
export async function endUnit(
  tx: Tx,
  unitId: string,
  end: Pick<NewChange, 'on' | 'decision' | 'successorIds'> & { readonly kind: string },
): Promise<void> {
  const { on } = end;
  await tx.run(sql`update organisations.units set during = daterange(lower(during), ${on}) where id = ${unitId}`);
  await tx.run(sql`update organisations.unit_names set during = daterange(lower(during), ${on})
    where unit_id = ${unitId} and upper_inf(during)`);
  await tx.run(sql`update organisations.unit_codes set during = daterange(lower(during), ${on})
    where unit_id = ${unitId} and upper_inf(during)`);
  await tx.run(sql`insert into organisations.successions (predecessor_id, successor_id, kind, effective_on, decision)
    select ${unitId}, given, ${end.kind}, ${on}, ${end.decision} from unnest(${end.successorIds}::uuid[]) as given`);
}

/** What a change wrote is gone, and what it ended lasts again. */
export const takenBack: Readonly<Record<Act, (tx: Tx, change: Change) => Promise<void>>> = {
  async open(tx, { unit_id }) {
    await tx.run(sql`delete from organisations.roll_outs where unit_id = ${unit_id}`);
    await tx.run(sql`delete from organisations.unit_codes where unit_id = ${unit_id}`);
    await tx.run(sql`delete from organisations.unit_names where unit_id = ${unit_id}`);
    await tx.run(sql`select organisations.take_opening_back(${unit_id})`);
  },
  async rename(tx, { unit_id, holds_from }) {
    await tx.run(
      sql`delete from organisations.unit_names where unit_id = ${unit_id} and lower(during) = ${holds_from}`,
    );
    await tx.run(sql`update organisations.unit_names set during = daterange(lower(during), null)
      where unit_id = ${unit_id} and upper(during) = ${holds_from}`);
  },
  async recode(tx, { unit_id, holds_from }) {
    await tx.run(sql`delete from organisations.unit_codes
      where unit_id = ${unit_id} and scheme = 'dossier' and lower(during) = ${holds_from}`);
    await tx.run(sql`update organisations.unit_codes set during = daterange(lower(during), null)
      where unit_id = ${unit_id} and scheme = 'dossier' and upper(during) = ${holds_from}`);
  },
  async reparent(tx, { id, unit_id }) {
    await tx.run(sql`update organisations.units u set parent_id = c.parent_before from organisations.unit_changes c
      where c.id = ${id} and u.id = ${unit_id} and u.parent_id = c.parent_after`);
  },
  /** Nothing of the unit itself was written. */
  async separate() {},
  async end(tx, { unit_id, holds_from }) {
    await tx.run(
      sql`delete from organisations.successions where predecessor_id = ${unit_id} and effective_on = ${holds_from}`,
    );
    await tx.run(sql`update organisations.units set during = daterange(lower(during), null) where id = ${unit_id}`);
    await tx.run(sql`update organisations.unit_names set during = daterange(lower(during), null)
      where unit_id = ${unit_id} and upper(during) = ${holds_from}`);
    await tx.run(sql`update organisations.unit_codes set during = daterange(lower(during), null)
      where unit_id = ${unit_id} and upper(during) = ${holds_from}`);
  },
};

/** Codes in use, now or later, whoever's they are. */
export const codeTaken = async (db: Db, code: string, on: Temporal.PlainDate): Promise<boolean> =>
  (
    await db.one<{ taken: boolean }>(sql`select exists (select from organisations.unit_codes
      where scheme = 'dossier' and code = ${code} and during && daterange(${on}::date, null)) as taken`)
  ).taken;

export const changeById = (db: Db, id: string): Promise<Change | undefined> =>
  db.maybe<Change>(sql`select ${columns} from organisations.unit_changes where id = ${id}`);
