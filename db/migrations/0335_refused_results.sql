-- owner: dossiers
-- Nine in a thousand: a list that must call a refusal one finds out without reading the results themselves.
create index results_refused on dossiers.results (dossier_id) include (kind) where kind = 'refused';
