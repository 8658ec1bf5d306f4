-- owner: dossiers
-- Folders that were handed over together, under a number of the giving office: both sides sign for the same list.
create table dossiers.bundles (
  id uuid primary key,
  from_unit_id uuid not null references organisations.units (id),
  to_unit_id uuid not null references organisations.units (id),
  number integer not null,
  -- Its line in the book of hand-over lists.
  entry_id uuid not null references numbering.entries (id),
  given_at timestamptz not null,
  given_by uuid not null,
  -- When the taking office had checked it in, folder by folder.
  received_at timestamptz,
  received_by uuid,
  taken_back_at timestamptz,
  taken_back_reason text,
  check ((received_at is null) = (received_by is null)),
  check ((taken_back_at is null) = (taken_back_reason is null)),
  check (received_at is null or taken_back_at is null)
);
create index bundles_from on dossiers.bundles (from_unit_id, given_at desc);
create index bundles_to on dossiers.bundles (to_unit_id, given_at desc);

-- The folders of a list, each with the leg it was to walk. A missed one stays with whoever gave it.
create table dossiers.bundle_lines (
  bundle_id uuid not null references dossiers.bundles (id),
  position smallint not null,
  dossier_id uuid not null references dossiers.dossiers (id),
  leg smallint not null,
  missed_at timestamptz,
  primary key (bundle_id, position),
  unique (bundle_id, dossier_id)
);
create index bundle_lines_dossier on dossiers.bundle_lines (dossier_id);
create index bundle_lines_missed on dossiers.bundle_lines (bundle_id) where missed_at is not null;

-- What came with a bundle and was not on its list, as it was scanned.
create table dossiers.bundle_surplus (
  id uuid primary key,
  bundle_id uuid not null references dossiers.bundles (id),
  scanned text not null check (length(scanned) between 1 and 80),
  kind text not null check (kind in ('other-bundle', 'not-given', 'unknown')),
  dossier_id uuid references dossiers.dossiers (id),
  found_at timestamptz not null,
  cleared_at timestamptz,
  cleared_by uuid,
  cleared_how text check (cleared_how in ('returned', 'taken')),
  check ((cleared_at is null) = (cleared_how is null)),
  unique (bundle_id, scanned)
);
create index bundle_surplus_open on dossiers.bundle_surplus (bundle_id) where cleared_at is null;

grant select, insert, update on dossiers.bundles, dossiers.bundle_lines, dossiers.bundle_surplus to motcua_app;
