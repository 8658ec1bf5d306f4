-- owner: staffing
-- When a leader's post signs what is laid before it: shown to citizens, minutes of the day.
create table staffing.signing_hours (
  post_id uuid not null references staffing.posts (id),
  weekday smallint not null check (weekday between 1 and 7),
  opens smallint not null check (opens between 0 and 1439),
  closes smallint not null check (closes between 1 and 1440),
  primary key (post_id, weekday, opens),
  check (opens < closes)
);
grant select, insert, update, delete on staffing.signing_hours to motcua_app;
