-- owner: statistics
-- What counters declined to receive is counted apart: it never was a dossier.
create table statistics.declined (
  declined_id uuid primary key,
  one_stop_id uuid not null,
  authority_id uuid not null,
  ground text not null,
  declined_at timestamptz not null
);
create index declined_when on statistics.declined (declined_at);
grant select, insert, update, delete on statistics.declined to motcua_app;
