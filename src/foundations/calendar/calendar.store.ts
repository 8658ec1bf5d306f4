import { type Db, sql } from '#platform/db/index.ts';
import type { DayKind, Half } from './calendar.rules.ts';
import type { Scope } from './layers.rules.ts';

export interface LayerRow {
  readonly id: string;
  readonly key: string;
  readonly scope: Scope;
  readonly unit_id: string;
  readonly name: string;
  readonly announced_from: Temporal.PlainDate | null;
  readonly announced_to: Temporal.PlainDate | null;
  readonly half_days_end: string | null;
}

export const layerRows = (db: Db): Promise<LayerRow[]> =>
  db.rows<LayerRow>(sql`select id, key, scope, unit_id, name, announced_from, announced_to, half_days_end
    from calendar.layers order by key`);

export interface WeekRow {
  readonly layer_id: string;
  readonly valid_from: Temporal.PlainDate;
  readonly valid_to: Temporal.PlainDate | null;
  readonly hours: string[];
}

export const weekRows = (db: Db): Promise<WeekRow[]> =>
  db.rows<WeekRow>(sql`select layer_id, valid_from, valid_to, hours from calendar.weeks order by layer_id, valid_from`);

export interface DayRow {
  readonly layer_id: string;
  readonly day: Temporal.PlainDate;
  readonly kind: DayKind;
  readonly half: Half | null;
  readonly hours_of: number | null;
  readonly name_vi: string;
  readonly name_en: string;
  readonly basis: string;
}

/** The special days that stand; removed ones are history. */
export const dayRows = (db: Db): Promise<DayRow[]> =>
  db.rows<DayRow>(sql`select layer_id, day, kind, half, hours_of, name_vi, name_en, basis
    from calendar.days where removed_at is null order by layer_id, day`);

export interface CounterRow {
  readonly unit_id: string;
  readonly valid_from: Temporal.PlainDate;
  readonly valid_to: Temporal.PlainDate | null;
  readonly hours: string[];
}

export const counterRows = (db: Db): Promise<CounterRow[]> =>
  db.rows<CounterRow>(sql`select unit_id, valid_from, valid_to, hours
    from calendar.counter_hours order by unit_id, valid_from`);
