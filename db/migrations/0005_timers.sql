-- owner: platform
-- A timer whose ringing failed stays, and says how often and why.
alter table platform.timers add column failures integer not null default 0;
alter table platform.timers add column failed_because text;
