-- owner: procedures
-- Which versions were written because a unit that stays gave these procedures to another from a day on (tách): taken back together.
create table procedures.separations (
  version_id uuid primary key references procedures.edits (version_id),
  change_id uuid not null references organisations.unit_changes (id)
);
create index separations_change on procedures.separations (change_id);
grant select, insert on procedures.separations to motcua_app;
