-- owner: staffing
create schema staffing;

create table staffing.people (
  id uuid primary key,
  name text not null check (length(name) between 2 and 200),
  folded text generated always as (platform.vn_fold(name)) stored,
  born date,
  -- Made up for the demonstration: shown as “số liệu minh họa”.
  illustrative boolean not null
);
create index people_folded on staffing.people using gin (folded platform.gin_trgm_ops);

-- A position of the framework (vị trí việc làm): what a unit needs done, whoever does it.
create table staffing.posts (
  id uuid primary key,
  unit_id uuid not null references organisations.units (id),
  key text not null check (key ~ '^[a-z0-9-]{2,60}$'),
  title text not null check (length(title) between 2 and 200),
  standing text not null check (standing in ('leader', 'expert', 'support')),
  -- Under a signature: the title, and in whose stead ('KT. Chủ tịch').
  signs_as text,
  signs_for text,
  position smallint not null,
  unique (unit_id, key),
  check (signs_for is null or signs_as is not null)
);

-- How many people a post is given, year by year.
create table staffing.quotas (
  post_id uuid not null references staffing.posts (id),
  year smallint not null check (year between 2000 and 2100),
  number smallint not null check (number between 0 and 999),
  primary key (post_id, year)
);

-- Who holds which post, and when; one person may hold several.
create table staffing.appointments (
  id uuid primary key,
  person_id uuid not null references staffing.people (id),
  post_id uuid not null references staffing.posts (id),
  during daterange not null check (not isempty(during) and not lower_inf(during)),
  exclude using gist (person_id with =, post_id with =, during with &&)
);
create index appointments_post on staffing.appointments (post_id);

-- What the holder does in the system, and at which unit: the ground of access.grants.
create table staffing.appointment_roles (
  appointment_id uuid not null references staffing.appointments (id),
  role text not null references access.roles (key),
  unit_id uuid not null references organisations.units (id),
  primary key (appointment_id, role, unit_id)
);

create table staffing.absences (
  id uuid primary key,
  person_id uuid not null references staffing.people (id),
  during daterange not null check (not isempty(during)),
  reason text not null check (reason in ('mission', 'leave', 'illness', 'training')),
  substitute_id uuid references staffing.people (id),
  exclude using gist (person_id with =, during with &&),
  check (substitute_id <> person_id)
);

grant usage on schema staffing to motcua_app;
grant select, insert, update on all tables in schema staffing to motcua_app;
