-- owner: organisations
create schema organisations;

-- A unit has an identity of its own; what it is called and coded has a time, and so has the unit itself.
create table organisations.units (
  id uuid primary key,
  key text not null unique check (key ~ '^[a-z0-9-]{2,60}$'),
  kind text not null check (kind in ('authority', 'office', 'department', 'one-stop', 'commune', 'party', 'vertical', 'province')),
  level text not null check (level in ('province', 'district', 'commune')),
  parent_id uuid references organisations.units (id),
  -- How the one-stop keeps its dossiers; only communes are asked.
  electronic text check (electronic in ('electronic', 'pilot', 'paper')),
  electronic_since date,
  terrain text check (terrain in ('lowland', 'upland')),
  address text not null,
  phone text not null,
  position smallint not null,
  -- Address, telephone and sub-code of the demonstration are made up.
  illustrative boolean not null,
  during daterange not null check (not isempty(during) and not lower_inf(during)),
  check (parent_id <> id),
  check ((kind = 'commune') = (electronic is not null)),
  check ((kind = 'commune') = (terrain is not null)),
  check (electronic_since is null or electronic = 'electronic')
);
create index units_parent on organisations.units (parent_id);

-- Two names of one unit never hold on the same day.
create table organisations.unit_names (
  unit_id uuid not null references organisations.units (id),
  name text not null check (length(name) between 2 and 200),
  short_name text not null check (length(short_name) between 2 and 80),
  during daterange not null check (not isempty(during) and not lower_inf(during)),
  exclude using gist (unit_id with =, during with &&)
);

-- A code names one unit at a time; after that another unit may carry it (03328 was Thanh Luông, then Thanh Nưa).
create table organisations.unit_codes (
  unit_id uuid not null references organisations.units (id),
  scheme text not null check (scheme in ('dossier', 'gso')),
  code text not null check (code ~ '^[0-9A-Z.]{3,20}$'),
  during daterange not null check (not isempty(during) and not lower_inf(during)),
  exclude using gist (unit_id with =, scheme with =, during with &&),
  exclude using gist (scheme with =, code with =, during with &&)
);

-- Who follows whom: hợp nhất, sáp nhập, chia, tách, chuyển loại. The predecessor closes, the successor carries on.
create table organisations.successions (
  predecessor_id uuid not null references organisations.units (id),
  successor_id uuid not null references organisations.units (id),
  kind text not null check (kind in ('merger', 'absorption', 'division', 'separation', 'conversion')),
  effective_on date not null,
  decision text not null,
  primary key (predecessor_id, successor_id),
  check (predecessor_id <> successor_id)
);
create index successions_successor on organisations.successions (successor_id);

-- Every later unit of every earlier one, at any remove.
create view organisations.succession_closure as
  with recursive later as (
    select predecessor_id, successor_id, effective_on from organisations.successions
    union
    select later.predecessor_id, next.successor_id, next.effective_on
    from later
    join organisations.successions next on next.predecessor_id = later.successor_id
  )
  select predecessor_id, successor_id, effective_on from later;

grant usage on schema organisations to motcua_app;
grant select, insert, update on all tables in schema organisations to motcua_app;
