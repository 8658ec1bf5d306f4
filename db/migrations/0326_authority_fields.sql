-- owner: staffing
-- A written authority may be for some fields (lĩnh vực) of the unit only, by their keys in the catalogue; none named: for all of them.
alter table staffing.signing_authorities add column fields text[] not null default '{}';
