-- owner: statistics
-- Certification is counted apart from dossiers: forty thousand copies would drown every ranking.
create table statistics.certified (
  visit_id uuid primary key,
  unit_id uuid not null,
  entered_at timestamptz not null,
  lines integer not null,
  copies integer not null,
  voided integer not null default 0
);
create index certified_when on statistics.certified (entered_at);
grant select, insert, update, delete on statistics.certified to motcua_app;
