-- owner: staffing
-- Who wrote an appointment on screen and who ended it: until the day is over it can be taken back. Null: it came with the framework.
alter table staffing.appointments add column appointed_at timestamptz;
alter table staffing.appointments add column appointed_by uuid;
alter table staffing.appointments add column ended_at timestamptz;
alter table staffing.appointments add column ended_by uuid;

-- One written by mistake goes the same day; its events stay.
grant delete on staffing.appointments, staffing.appointment_roles to motcua_app;
