-- owner: dossiers
-- What became of the original slip when the result was handed out: taken back, shown as a picture only, lost. None: by post, or earlier.
alter table dossiers.results add column slip text check (slip in ('taken', 'shown', 'lost'));
