-- owner: dossiers
-- How somebody stood at the counter where that was not by a paper and a signature: a finger pressed (điểm chỉ), what was compared
-- instead of an identity paper, and who helped. A dossier of the ordinary kind has no row. Names lie here and never in events.
create table dossiers.in_person (
  dossier_id uuid primary key references dossiers.dossiers (id) deferrable initially deferred,
  fingerprint boolean not null,
  compared text check (compared in ('household', 'confirmation', 'known')),
  compared_detail text,
  check ((compared is null) = (compared_detail is null))
);
create table dossiers.attendants (
  dossier_id uuid not null references dossiers.in_person (dossier_id) deferrable initially deferred,
  position smallint not null,
  role text not null check (role in ('witness', 'interpreter')),
  name text not null check (length(name) between 2 and 200),
  -- The number of a paper, or by what they are known: in a hamlet few carry one for somebody else.
  known_by text not null,
  language text,
  primary key (dossier_id, position),
  check ((role = 'interpreter') = (language is not null))
);

grant select, insert, update on dossiers.in_person, dossiers.attendants to motcua_app;
