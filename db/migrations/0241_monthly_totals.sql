-- owner: statistics
-- What a commune on paper reports of a month. Entered, never counted: it cannot be filled again from the events, so `rebuild`
-- leaves it alone. A correction is a further version; the last one holds, and none is written over.
create table statistics.monthly_totals (
  unit_id uuid not null references organisations.units (id),
  month date not null check (extract(day from month) = 1),
  version smallint not null check (version > 0),
  carried integer not null check (carried >= 0),
  received integer not null check (received >= 0),
  in_time integer not null check (in_time >= 0),
  late integer not null check (late >= 0),
  withdrawn integer not null check (withdrawn >= 0),
  running integer not null check (running >= 0),
  declined integer not null check (declined >= 0),
  certified_copy integer not null check (certified_copy >= 0),
  certified_signature integer not null check (certified_signature >= 0),
  certified_contract integer not null check (certified_contract >= 0),
  certified_inheritance integer not null check (certified_inheritance >= 0),
  fees bigint not null check (fees >= 0),
  -- Why it was corrected.
  reason text check (length(reason) between 2 and 300),
  illustrative boolean not null default false,
  entered_at timestamptz not null,
  -- Nobody, for what was planted.
  entered_by uuid references access.accounts (id),
  primary key (unit_id, month, version),
  check (carried + received = in_time + late + withdrawn + running),
  check ((version = 1) = (reason is null))
);
grant select, insert on statistics.monthly_totals to motcua_app;
