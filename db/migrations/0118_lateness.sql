-- owner: dossiers
-- The office tells the counter that it will be late, why and until when (phiếu báo xử lý chậm); the counter apologises to the
-- citizen and names one new day (Mẫu 04). One of each in the life of a dossier: the row is both.
create table dossiers.lateness (
  dossier_id uuid primary key references dossiers.dossiers (id),
  cause text not null check (cause in ('verification', 'field-work', 'signer-away', 'vertical-agency', 'officer')),
  said text not null,
  new_day date not null,
  unit_id uuid not null references organisations.units (id),
  reported_at timestamptz not null,
  reported_by uuid not null,
  number integer,
  apologised_at timestamptz,
  apologised_by uuid,
  check ((number is null) = (apologised_at is null))
);
grant select, insert on dossiers.lateness to motcua_app;
grant update (number, apologised_at, apologised_by) on dossiers.lateness to motcua_app;
