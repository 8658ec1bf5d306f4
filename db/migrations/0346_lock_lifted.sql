-- owner: access

-- Wrong passwords close a login for a while; a colleague lifted that, and from then on (wall time) the tries before no longer count.
create table access.lock_lifts (
  id uuid primary key,
  account_id uuid not null references access.accounts (id),
  lifted_at timestamptz not null,
  lifted_by uuid not null references access.accounts (id),
  why text not null check (length(why) between 1 and 500),
  check (lifted_by <> account_id)
);
create index lock_lifts_account on access.lock_lifts (account_id, lifted_at desc);

grant select, insert on access.lock_lifts to motcua_app;
