import { sql, type Tx } from '#platform/db/index.ts';

export interface NewLayer {
  readonly id: string;
  readonly key: string;
  readonly scope: string;
  readonly unitId: string;
  readonly name: string;
  readonly announcedFrom: string | null;
  readonly announcedTo: string | null;
  readonly halfDaysEnd: string | null;
}

export const addLayers = (tx: Tx, layers: readonly NewLayer[]): Promise<number> =>
  tx.run(sql`insert into calendar.layers (id, key, scope, unit_id, name, announced_from, announced_to, half_days_end)
    select "id", "key", "scope", "unitId", "name", "announcedFrom", "announcedTo", "halfDaysEnd"
    from jsonb_to_recordset(${JSON.stringify(layers)}::jsonb) as given ("id" uuid, "key" text, "scope" text,
      "unitId" uuid, "name" text, "announcedFrom" date, "announcedTo" date, "halfDaysEnd" text)`);

export interface NewWeek {
  readonly of: string;
  readonly from: string;
  readonly to: string | null;
  readonly hours: readonly string[];
  readonly source: string;
}

export const addWeeks = (tx: Tx, weeks: readonly NewWeek[]): Promise<number> =>
  tx.run(sql`insert into calendar.weeks (layer_id, valid_from, valid_to, hours, source)
    select "of", "from", "to", "hours", "source"
    from jsonb_to_recordset(${JSON.stringify(weeks)}::jsonb) as given ("of" uuid, "from" date, "to" date,
      "hours" text[], "source" text)`);

export const addCounterHours = (tx: Tx, weeks: readonly NewWeek[]): Promise<number> =>
  tx.run(sql`insert into calendar.counter_hours (unit_id, valid_from, valid_to, hours, source)
    select "of", "from", "to", "hours", "source"
    from jsonb_to_recordset(${JSON.stringify(weeks)}::jsonb) as given ("of" uuid, "from" date, "to" date,
      "hours" text[], "source" text)`);

export interface NewSeededDay {
  readonly id: string;
  readonly layerId: string;
  readonly day: string;
  readonly kind: string;
  readonly half: string | null;
  readonly hoursOf: number | null;
  readonly vi: string;
  readonly en: string;
  readonly basis: string;
  readonly source: string;
}

export const addSeededDays = (tx: Tx, days: readonly NewSeededDay[]): Promise<number> =>
  tx.run(sql`insert into calendar.days (id, layer_id, day, kind, half, hours_of, name_vi, name_en, basis, source)
    select "id", "layerId", "day", "kind", "half", "hoursOf", "vi", "en", "basis", "source"
    from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as given ("id" uuid, "layerId" uuid, "day" date,
      "kind" text, "half" text, "hoursOf" smallint, "vi" text, "en" text, "basis" text, "source" text)`);
