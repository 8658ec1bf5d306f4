-- owner: years
-- The turn of a year: what was opened for it in one press, so that it can be taken back while nothing was numbered in it.
create schema year;

create table year.turns (
  id uuid primary key,
  year smallint not null check (year between 2000 and 2999),
  turned_at timestamptz not null,
  turned_by uuid,
  undone_at timestamptz check (undone_at >= turned_at),
  undone_by uuid,
  undone_why text check (length(undone_why) between 1 and 1000),
  check ((undone_at is null) = (undone_why is null))
);
create unique index turns_one_standing on year.turns (year) where undone_at is null;

-- A certification book, a day of a calendar, or a calendar whose year was announced (with the day it reached before).
create table year.opened (
  turn_id uuid not null references year.turns,
  kind text not null check (kind in ('book', 'day', 'announced')),
  subject_id uuid not null,
  reached date,
  primary key (turn_id, kind, subject_id),
  check ((kind = 'announced') = (reached is not null))
);

grant usage on schema year to motcua_app;
grant select, insert on all tables in schema year to motcua_app;
grant update (undone_at, undone_by, undone_why) on year.turns to motcua_app;

-- A calendar's year is announced; a book nobody wrote into is taken away again (one with a line cannot be).
grant update (announced_to) on calendar.layers to motcua_app;
grant delete on certification.books to motcua_app;
