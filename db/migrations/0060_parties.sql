-- owner: parties
create schema parties;

-- A person or organisation that has come to the counter. Many have no number, some only a year of birth.
create table parties.parties (
  id uuid primary key,
  kind text not null check (kind in ('person', 'organisation')),
  name text not null check (length(name) between 2 and 200),
  folded text generated always as (platform.vn_fold(name)) stored,
  born date,
  born_precision text check (born_precision in ('day', 'month', 'year')),
  identity_kind text not null check (identity_kind in ('cmnd', 'passport', 'registration', 'none')),
  identity_number text,
  no_identity_reason text,
  household_book text,
  household_head text,
  relative_name text,
  hamlet text,
  commune_id uuid references organisations.units (id),
  address text not null,
  phone text,
  email text,
  illustrative boolean not null default false,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  check ((born is null) = (born_precision is null)),
  check ((identity_kind = 'none') = (identity_number is null))
);
create index parties_name on parties.parties using gin (folded platform.gin_trgm_ops);
create unique index parties_identity on parties.parties (identity_kind, identity_number) where identity_number is not null;
create index parties_household on parties.parties (household_book) where household_book is not null;

grant usage on schema parties to motcua_app;
grant select, insert, update on all tables in schema parties to motcua_app;
