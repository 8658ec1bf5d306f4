-- owner: dossiers
-- The follow-up book of a counter is read in the order of its lines, a page after a page, and exported whole.
create index dossiers_follow_up on dossiers.dossiers (one_stop_id, received_at, code);
