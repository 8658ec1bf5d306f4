-- owner: calendar
-- The hours of a week are written on screen from a day on, and taken back until that day is over.
alter table calendar.weeks add column entered_at timestamptz;
alter table calendar.weeks add column entered_by uuid;
grant delete on calendar.weeks to motcua_app;
