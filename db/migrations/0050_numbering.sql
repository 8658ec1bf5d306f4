-- owner: numbering
create schema numbering;

-- One counter for each kind of number, owner and period; the last lock a deed takes.
create table numbering.counters (
  kind text not null,
  owner_unit_id uuid not null references organisations.units (id),
  period text not null,
  last integer not null check (last > 0),
  primary key (owner_unit_id, kind, period)
);

-- What a number was given to. A number is never given again; a void keeps its place and its reason.
create table numbering.entries (
  id uuid primary key,
  kind text not null,
  owner_unit_id uuid not null references organisations.units (id),
  period text not null,
  number integer not null,
  subject_id uuid not null,
  entered_at timestamptz not null,
  entered_by uuid,
  voided_at timestamptz,
  void_reason text,
  unique (owner_unit_id, kind, period, number),
  check ((voided_at is null) = (void_reason is null))
);
create index entries_subject on numbering.entries (subject_id);

-- Numbers set aside with a reason, so that no gap is left unexplained.
create table numbering.blocks (
  id uuid primary key,
  kind text not null,
  owner_unit_id uuid not null references organisations.units (id),
  period text not null,
  numbers int4range not null check (not isempty(numbers)),
  reason text not null,
  reserved_at timestamptz not null,
  exclude using gist (owner_unit_id platform.gist_uuid_ops with =, kind platform.gist_text_ops with =, period platform.gist_text_ops with =, numbers with &&)
);

grant usage on schema numbering to motcua_app;
grant select, insert, update on all tables in schema numbering to motcua_app;
