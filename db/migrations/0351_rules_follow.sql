-- owner: dossiers
-- A rule of assignment goes over with its work when the unit ends or gives it away: it ends here, by no person, and stands there.
alter table dossiers.assignment_rules add column followed_by uuid references organisations.units (id);
alter table dossiers.assignment_rules drop constraint assignment_rules_check2;
alter table dossiers.assignment_rules add constraint assignment_rules_ended
  check ((ended_at is null) = (ended_by is null and followed_by is null) and num_nonnulls(ended_by, followed_by) <= 1);
grant update (ended_at, ended_by, followed_by) on dossiers.assignment_rules to motcua_app;
