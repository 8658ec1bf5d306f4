-- owner: dossiers
-- Bearers of a name by the whole name, the newest first; names by fragment are the register's (parties.names).
drop index dossiers.dossiers_owner_name;
create index dossiers_owner_name on dossiers.dossiers (owner_folded, received_at desc);
-- For a fragment that half the district bears.
create index dossiers_newest on dossiers.dossiers (received_at desc);
