-- owner: dossiers
-- A signing list that waits at a unit that ends goes over to the one that follows. Its number stays one of the book it was given from.
alter table dossiers.signing_lists add column numbered_at uuid references organisations.units (id);
