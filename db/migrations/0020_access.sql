-- owner: access
create schema access;

-- Somebody who may sign in. The person is known by staffing; here it is only an identity.
create table access.accounts (
  id uuid primary key,
  login text not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{1,59}$'),
  person_id uuid not null unique,
  name text not null check (length(name) between 2 and 200),
  -- argon2id, salt and cost inside.
  password_hash text not null check (password_hash like '$argon2id$%'),
  -- An account whose password everybody knows: it opens nothing in production.
  demonstration boolean not null default false,
  created_at timestamptz not null,
  disabled_at timestamptz
);

-- A role is a named set of permissions; which people hold it where is written by appointments.
create table access.roles (
  key text primary key check (key ~ '^[a-z-]{2,40}$'),
  name text not null,
  position smallint not null
);

create table access.role_permissions (
  role text not null references access.roles (key),
  permission text not null check (permission ~ '^[a-z-]+\.[a-z-]+$'),
  primary key (role, permission)
);

-- A permission at one unit, and the role and appointment it comes from.
create table access.grants (
  account_id uuid not null references access.accounts (id),
  permission text not null,
  unit_id uuid not null references organisations.units (id),
  role text not null references access.roles (key),
  source_id uuid not null,
  primary key (account_id, permission, unit_id, role, source_id)
);
create index grants_asked on access.grants (unit_id, permission);
create index grants_source on access.grants (source_id);

-- A signed-in browser. Only the digest of its token is known here; wall time throughout.
create table access.sessions (
  id uuid primary key,
  token_digest bytea not null unique check (length(token_digest) = 32),
  account_id uuid not null references access.accounts (id),
  address text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  idle interval not null,
  ends_at timestamptz not null check (ends_at > created_at),
  ended_at timestamptz
);
create index sessions_account on access.sessions (account_id, created_at desc);

-- Failed and successful tries, for slowing down guessers. The login is kept as a digest: people type passwords there.
create table access.sign_in_attempts (
  id bigint generated always as identity primary key,
  login_digest bytea not null,
  address text not null,
  at timestamptz not null,
  succeeded boolean not null
);
create index attempts_login on access.sign_in_attempts (login_digest, at);
create index attempts_address on access.sign_in_attempts (address, at);
create index attempts_at on access.sign_in_attempts (at);

-- Who a visitor of the demonstration may be, and what to try as them.
create table access.demonstration (
  account_id uuid primary key references access.accounts (id),
  position smallint not null unique,
  part text not null,
  post text not null,
  hint text not null
);

grant usage on schema access to motcua_app;
grant select, insert, update on all tables in schema access to motcua_app;
grant delete on access.grants, access.sessions, access.sign_in_attempts to motcua_app;
