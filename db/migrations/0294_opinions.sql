-- owner: dossiers
-- What a leader wrote in the margin beside his signature, as whoever recorded it typed it, or as he wrote it on the screen.
alter table dossiers.decisions add column opinion text;
