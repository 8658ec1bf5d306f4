-- owner: staffing
-- An official entered on screen: by whom and when; null: planted. The number is the one of their file (số hiệu cán bộ, công chức, viên
-- chức): whoever carries the same one is the same person.
alter table staffing.people add column number text check (number ~ '^[0-9A-ZĐ][0-9A-ZĐ./-]{1,29}$');
create unique index people_number on staffing.people (number);
alter table staffing.people add column joined_at timestamptz;
alter table staffing.people add column joined_by uuid;
alter table staffing.people add check ((joined_at is null) = (joined_by is null));

-- Who left the service of this house, when and on what ground; each time is kept.
create table staffing.departures (
  id uuid primary key,
  person_id uuid not null references staffing.people (id),
  left_on date not null,
  ground text not null check (ground in ('retired', 'transferred', 'resigned', 'dismissed', 'deceased', 'contract')),
  -- The decision: '15/QĐ-UBND', 18/02/2019.
  decision text not null check (length(decision) between 2 and 200),
  -- What ended with it, and begins again where it is taken back.
  appointment_ids uuid[] not null,
  authority_ids uuid[] not null,
  written_at timestamptz not null,
  written_by uuid not null
);
create index departures_person on staffing.departures (person_id, written_at desc);
grant select, insert, delete on staffing.departures to motcua_app;

-- What the holder of a post usually does, and where: offered when the post is given, the ground of nothing by itself.
create table staffing.post_roles (
  post_id uuid not null references staffing.posts (id),
  role text not null references access.roles (key),
  unit_id uuid not null references organisations.units (id),
  primary key (post_id, role, unit_id)
);
grant select, insert, delete on staffing.post_roles to motcua_app;

-- A post opened on screen, and one that is no longer in the framework; null: planted, and kept.
alter table staffing.posts add column opened_at timestamptz;
alter table staffing.posts add column opened_by uuid;
alter table staffing.posts add column closed_on date;
grant delete on staffing.people, staffing.posts, staffing.quotas to motcua_app;
