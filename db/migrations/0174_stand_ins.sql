-- owner: dossiers
-- In whose stead it was signed ('KT. Chủ tịch'), and by which written authority, where there was one: as it stood then.
alter table dossiers.decisions add column instead text;
alter table dossiers.decisions add column authority_id uuid references staffing.signing_authorities (id);
-- Before whom a list is laid, where that was said when it was made.
alter table dossiers.signing_lists add column signer text;

-- Whoever is related to the applicant steps aside, with the reason; the work goes to another.
create table dossiers.recusals (
  dossier_id uuid not null references dossiers.dossiers (id),
  account_id uuid not null,
  relation text not null check (relation in ('kin', 'interest', 'other')),
  said text not null,
  -- Which work it was, and to whom it went; nobody where whoever holds the same work takes it.
  act text not null,
  to_account uuid,
  stepped_aside_at timestamptz not null,
  primary key (dossier_id, account_id)
);
grant select, insert on dossiers.recusals to motcua_app;
