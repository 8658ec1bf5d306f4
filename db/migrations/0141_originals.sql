-- owner: dossiers
-- Sổ giữ bản chính: an original that the counter keeps until the matter is settled. From whose hands, where it lies, into
-- whose hands it went back; both sides are named.
create table dossiers.originals (
  id uuid primary key,
  dossier_id uuid not null references dossiers.dossiers (id),
  name text not null,
  count smallint not null check (count between 1 and 20),
  place text not null,
  brought_by text not null,
  kept_at timestamptz not null,
  kept_by uuid not null,
  back_to text,
  back_at timestamptz,
  back_by uuid,
  check ((back_at is null) = (back_to is null) and (back_at is null) = (back_by is null))
);
create index originals_dossier on dossiers.originals (dossier_id, kept_at);
grant select, insert on dossiers.originals to motcua_app;
grant update (place, back_to, back_at, back_by) on dossiers.originals to motcua_app;
