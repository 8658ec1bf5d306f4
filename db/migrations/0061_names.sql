-- owner: parties
-- Every name the register has ever known, once. A district has far fewer names than visits: a fragment is looked for
-- among names, and bearers are found by the whole name, so a search does not slow down with the years.
create table parties.names (folded text primary key);
insert into parties.names select distinct folded from parties.parties;
create index names_fragment on parties.names using gin (folded platform.gin_trgm_ops);
drop index parties.parties_name;
create index parties_name on parties.parties (folded);

grant select, insert on parties.names to motcua_app;
