-- owner: calendar
create schema calendar;

-- Who says something about working time: nation, province, or a unit for itself and those below it. The days between
-- announced_from and announced_to have their holidays announced; a date beyond is provisional.
create table calendar.layers (
  id uuid primary key,
  key text not null unique check (key ~ '^[a-z0-9-]{2,60}$'),
  scope text not null check (scope in ('national', 'province', 'unit')),
  -- Whose officials keep it (calendar.edit is asked there); for a unit's layer the unit itself.
  unit_id uuid not null references organisations.units (id),
  name text not null,
  announced_from date,
  announced_to date,
  half_days_end text check (half_days_end in ('same-half', 'afternoon')),
  check ((announced_from is null) = (announced_to is null)),
  check (announced_from <= announced_to)
);
create unique index layers_one_nation on calendar.layers (scope) where scope <> 'unit';
create unique index layers_one_of_a_unit on calendar.layers (unit_id) where scope = 'unit';

-- Monday first, each `07:30-12:00 13:30-17:00` or empty for a day of rest.
create table calendar.weeks (
  layer_id uuid not null references calendar.layers (id),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  hours text[] not null check (cardinality(hours) = 7),
  source text not null,
  primary key (layer_id, valid_from)
);

-- A day that is not as its weekday says. A day changed or taken back stays as a row: who, when.
create table calendar.days (
  id uuid primary key,
  layer_id uuid not null references calendar.layers (id),
  day date not null,
  kind text not null check (kind in ('off', 'compensation', 'working')),
  half text check (half in ('morning', 'afternoon')),
  hours_of smallint check (hours_of between 1 and 7),
  name_vi text not null check (length(name_vi) between 2 and 200),
  name_en text not null check (length(name_en) between 2 and 200),
  basis text not null,
  source text,
  entered_at timestamptz,
  entered_by uuid,
  removed_at timestamptz,
  removed_by uuid,
  check (hours_of is null or kind = 'working')
);
create unique index days_one_standing on calendar.days (layer_id, day) where removed_at is null;

-- When a one-stop counter is open to receive and return; not the working days of a deadline.
create table calendar.counter_hours (
  unit_id uuid not null references organisations.units (id),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  hours text[] not null check (cardinality(hours) = 7),
  source text not null,
  primary key (unit_id, valid_from)
);

grant usage on schema calendar to motcua_app;
grant select, insert on all tables in schema calendar to motcua_app;
grant update (removed_at, removed_by) on calendar.days to motcua_app;
