-- owner: organisations
-- The end of a unit was written beforehand, and when its day came a cash book, reserved numbers or certificates were still open that
-- only people can close: the unit did not end. How much was open then; nobody took the end back but the house.
alter table organisations.unit_changes drop constraint unit_changes_check;
alter table organisations.unit_changes add column left_open integer check (left_open > 0);
alter table organisations.unit_changes add check ((taken_back_at is null) = (taken_back_by is null and left_open is null));
grant update (left_open) on organisations.unit_changes to motcua_app;
