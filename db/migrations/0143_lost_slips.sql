-- owner: dossiers
-- The result was handed to somebody without their slip: by which paper they were known, when, and before whom. What they
-- undertook is printed as a paper of its own.
create table dossiers.lost_slips (
  dossier_id uuid primary key references dossiers.dossiers (id),
  paper text not null check (paper in ('cmnd', 'passport', 'household', 'driving')),
  paper_number text not null,
  shown_at timestamptz not null,
  shown_to uuid not null
);
grant select, insert on dossiers.lost_slips to motcua_app;
grant update (paper, paper_number, shown_at, shown_to) on dossiers.lost_slips to motcua_app;
