-- owner: procedures
-- The law moves procedures between the district and the communes: the level is one of the version of a day, as its record says.
alter table procedures.versions add column level text not null generated always as (content ->> 'level') stored
  check (level in ('district', 'commune'));
alter table procedures.procedures drop column level;
