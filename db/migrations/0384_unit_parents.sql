-- owner: organisations
-- A unit becomes part of another from a day on; what it was part of until then is kept with the change.
alter table organisations.unit_changes drop constraint unit_changes_act_check;
alter table organisations.unit_changes add constraint unit_changes_act_check
  check (act in ('open', 'rename', 'recode', 'reparent', 'end', 'separate'));
alter table organisations.unit_changes add column parent_before uuid references organisations.units (id);
alter table organisations.unit_changes add column parent_after uuid references organisations.units (id);
alter table organisations.unit_changes add constraint unit_changes_parents
  check ((act = 'reparent') or num_nonnulls(parent_before, parent_after) = 0);
grant update (parent_before, parent_after) on organisations.unit_changes to motcua_app;
