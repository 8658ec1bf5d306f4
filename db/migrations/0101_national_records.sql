-- owner: procedures

-- One run of the importer.
create table procedures.imports (
  id uuid primary key,
  source text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  -- Null while it runs, and for good where it was cut off.
  counts jsonb
);

-- The national portal's records, to be adopted by hand; never part of the district's own lists by themselves.
-- The source line is kept as it came, so that a mending can be checked and done again.
create table procedures.national_records (
  -- The mended code; '-Xoa' stays on it when the portal marked the record as deleted.
  key text primary key,
  code text not null,
  abolished boolean not null,
  name text not null,
  name_folded text not null generated always as (platform.vn_fold(name)) stored,
  field_code text,
  record jsonb not null,
  mended text[] not null,
  source text not null,
  digest bytea not null,
  import_id uuid not null references procedures.imports
);
create index national_records_by_name on procedures.national_records using gin (name_folded platform.gin_trgm_ops);
create index national_records_by_code on procedures.national_records (code);

grant select, insert, update, delete on procedures.imports, procedures.national_records to motcua_app;
