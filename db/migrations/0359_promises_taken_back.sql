-- owner: dossiers
-- A new day that was recorded and taken back by whoever recorded it, before its paper was printed. The promise itself stays as it
-- was written (law 4); this row says that it holds no more, and why.
create table dossiers.promises_taken_back (
  dossier_id uuid not null,
  position smallint not null,
  taken_back_at timestamptz not null,
  taken_back_by uuid not null,
  reason text not null,
  primary key (dossier_id, position),
  foreign key (dossier_id, position) references dossiers.promises (dossier_id, position)
);
grant select, insert on dossiers.promises_taken_back to motcua_app;
