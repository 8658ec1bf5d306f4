-- owner: dossiers
-- What left in one press is found from any one of it: the same moment, hand and paper of whoever collected.
create index results_collected on dossiers.results (collected_at, returned_by) where collected_at is not null;
