-- owner: dossiers
-- The ledger of a counter is asked for what still lies there; what went back only grows.
create index originals_held on dossiers.originals (dossier_id) where back_at is null;
