-- owner: organisations
-- How many dossiers went over to the unit that follows, when the end of a unit came: where any did, the end is not taken back.
alter table organisations.unit_changes add column moved integer check (moved >= 0);
grant update (moved) on organisations.unit_changes to motcua_app;
