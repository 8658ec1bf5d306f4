import { type Db, sql } from '#platform/db/index.ts';

export interface UnitRow {
  readonly id: string;
  readonly key: string;
  readonly kind: UnitKind;
  readonly level: Level;
  readonly parent_id: string | null;
  readonly electronic: RollOut | null;
  readonly electronic_since: Temporal.PlainDate | null;
  readonly paper_figures: PaperFigures | null;
  readonly terrain: 'lowland' | 'upland' | null;
  readonly address: string;
  readonly phone: string;
  readonly illustrative: boolean;
  readonly opened_on: Temporal.PlainDate;
  readonly closed_on: Temporal.PlainDate | null;
  readonly position: number;
}

export type UnitKind =
  | 'authority'
  | 'office'
  | 'department'
  | 'one-stop'
  | 'commune'
  | 'party'
  | 'vertical'
  | 'province';

export type Level = 'province' | 'district' | 'commune';

/** How a commune keeps its dossiers: on screen, on screen from a planned day, or in a paper book typed later. */
export type RollOut = 'electronic' | 'pilot' | 'paper';

/** What a commune on paper gives the house: its lines, typed in afterwards, or a total a month. */
export type PaperFigures = 'lines' | 'totals';

/** Every unit there is or was, in the order of lists. */
export const unitRows = (db: Db): Promise<UnitRow[]> =>
  db.rows<UnitRow>(sql`
    select id, key, kind, level, parent_id, electronic, electronic_since, paper_figures, terrain, address, phone,
      illustrative, position,
      lower(during) as opened_on, upper(during) as closed_on
    from organisations.units
    order by position, key`);

export interface NameRow {
  readonly unit_id: string;
  readonly name: string;
  readonly short_name: string;
  readonly from_day: Temporal.PlainDate;
  readonly to_day: Temporal.PlainDate | null;
}

/** Every name a unit has or had, the latest first; `to_day` is the first day it no longer holds. */
export const nameRows = (db: Db): Promise<NameRow[]> =>
  db.rows<NameRow>(sql`
    select unit_id, name, short_name, lower(during) as from_day, upper(during) as to_day
    from organisations.unit_names
    order by unit_id, during desc`);

export interface CodeRow {
  readonly unit_id: string;
  readonly scheme: 'dossier' | 'gso';
  readonly code: string;
  readonly from_day: Temporal.PlainDate;
  readonly to_day: Temporal.PlainDate | null;
}

/** Every code a unit has or had, the latest first. */
export const codeRows = (db: Db): Promise<CodeRow[]> =>
  db.rows<CodeRow>(sql`
    select unit_id, scheme, code, lower(during) as from_day, upper(during) as to_day
    from organisations.unit_codes
    order by unit_id, scheme, during desc`);

export type SuccessionKind = 'merger' | 'absorption' | 'division' | 'separation' | 'conversion';

export interface SuccessionRow {
  readonly predecessor_id: string;
  readonly successor_id: string;
  readonly kind: SuccessionKind;
  readonly effective_on: Temporal.PlainDate;
  readonly decision: string;
}

/** Every succession, the earliest first. */
export const successionRows = (db: Db): Promise<SuccessionRow[]> =>
  db.rows<SuccessionRow>(sql`
    select predecessor_id, successor_id, kind, effective_on, decision
    from organisations.successions
    order by effective_on, predecessor_id`);

/** Every later unit of every earlier one, at any remove, with the day it took over. */
export const closureRows = (
  db: Db,
): Promise<{ predecessor_id: string; successor_id: string; effective_on: Temporal.PlainDate }[]> =>
  db.rows(sql`
    select predecessor_id, successor_id, effective_on
    from organisations.succession_closure
    order by effective_on, successor_id`);

/** The day the house lives in: that of its own clock in a demonstration, else of the wall. */
export const houseDay = async (db: Db): Promise<Temporal.PlainDate> =>
  (
    await db.one<{ day: Temporal.PlainDate }>(sql`
      select (coalesce((select business_at from platform.clock), now()) at time zone 'Asia/Ho_Chi_Minh')::date as day`)
  ).day;
