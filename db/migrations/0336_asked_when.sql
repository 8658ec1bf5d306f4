-- owner: dossiers
-- When within its time a dossier's papers were asked for, and which head agreed where the promised day was past. Requests from before
-- it was kept say nothing.
alter table dossiers.supplements add column timing text check (timing in ('in-time', 'after-checking', 'late'));
alter table dossiers.supplements add column agreed_by uuid;
