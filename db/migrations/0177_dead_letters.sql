-- owner: platform
-- What the house could not do by itself: where it failed, how long ago, when it is tried again. Wall time: it is about the machine.
alter table platform.timers add column failed_where text;
alter table platform.timers add column failed_at timestamptz;
alter table platform.timers add column try_after timestamptz;
alter table platform.listeners add column id uuid not null default gen_random_uuid();
alter table platform.listeners add column failed_where text;
alter table platform.listeners add column failed_at timestamptz;
alter table platform.listeners add column try_after timestamptz;
-- So many events are heard one by one, until the one it fails at is found.
alter table platform.listeners add column singly integer not null default 0;
-- The event it stands before.
alter table platform.listeners add column stuck_tx xid8;
alter table platform.listeners add column stuck_position bigint;
alter table platform.listeners add column stuck_stream uuid;
alter table platform.listeners add column stuck_seq integer;

-- Work an official gave up, with the reason; taken up again, the row says so and stays.
create table platform.given_up (
  id uuid primary key,
  sort text not null check (sort in ('timer', 'listener')),
  name text not null,
  -- What the timer was about; the stream of the event that was passed over.
  subject_id uuid not null,
  due_at timestamptz,
  seq integer,
  failures integer not null,
  failed_because text not null,
  failed_where text,
  failed_at timestamptz,
  reason text not null check (length(reason) between 1 and 500),
  given_up_at timestamptz not null,
  given_up_by uuid not null,
  taken_up_at timestamptz,
  taken_up_by uuid,
  check (sort <> 'timer' or due_at is not null),
  check (sort <> 'listener' or seq is not null)
);
create index given_up_standing on platform.given_up (given_up_at) where taken_up_at is null;

grant select, insert, update on platform.given_up to motcua_app;

-- When something that failed so often is tried again: the first times at once, then more and more seldom, at last once an hour.
create function platform.try_after(failures integer) returns timestamptz
  language sql volatile
  return case when failures >= 5 then clock_timestamp() + make_interval(secs => least(2 ^ least(failures - 4, 12), 3600)) end;
grant execute on function platform.try_after to motcua_app;
