-- owner: dossiers
-- The limit grows by what the catalogue grants while another body is asked (gia hạn do xác minh). It lengthens and does not
-- pause: once in the life of a dossier, and only before its promised day is past.
create table dossiers.extensions (
  dossier_id uuid primary key references dossiers.dossiers (id),
  -- Of the notice, in the counter's book of the year.
  number integer not null,
  asked text not null,
  question text not null,
  -- So many of the unit: the law grants whole days.
  grows_by integer not null check (grows_by > 0),
  unit text not null,
  extended_at timestamptz not null,
  extended_by uuid not null
);
grant select, insert on dossiers.extensions to motcua_app;
