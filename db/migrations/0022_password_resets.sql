-- owner: access

-- Set while the password is one that was given out: it opens nothing but its own change, and not after this wall time.
alter table access.accounts add column once_until timestamptz;

-- Two people give a colleague a new password: one asks, another confirms; neither is the colleague.
create table access.password_resets (
  id uuid primary key,
  account_id uuid not null references access.accounts (id),
  asked_by uuid not null references access.accounts (id),
  asked_at timestamptz not null,
  outcome text check (outcome in ('confirmed', 'dropped')),
  settled_by uuid references access.accounts (id),
  settled_at timestamptz,
  check (asked_by <> account_id),
  check ((outcome is null) = (settled_by is null) and (outcome is null) = (settled_at is null)),
  check (outcome <> 'confirmed' or (settled_by <> asked_by and settled_by <> account_id))
);
create unique index resets_waiting on access.password_resets (account_id) where outcome is null;
create index resets_account on access.password_resets (account_id, asked_at desc);

grant select, insert, update on access.password_resets to motcua_app;
