-- owner: dossiers
-- What a counter declined to receive (Mẫu 03). No dossier comes of it: the person stands here as typed, and nobody in the
-- register of people is changed by it.
create table dossiers.declined (
  id uuid primary key,
  one_stop_id uuid not null references organisations.units (id),
  year integer not null,
  number integer not null,
  procedure_id uuid,
  request text not null,
  name text not null,
  identity text not null,
  address text not null,
  phone text not null,
  email text not null,
  ground text not null check (ground in ('other-authority', 'no-procedure', 'not-entitled', 'conditions', 'incomplete',
    'papers-invalid', 'received-before')),
  reason text not null,
  advice text not null,
  declined_at timestamptz not null,
  declined_by uuid not null,
  unique (one_stop_id, year, number)
);
grant select, insert on dossiers.declined to motcua_app;
