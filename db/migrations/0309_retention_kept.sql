-- owner: dossiers
-- How long folders are kept is written on screen and brought as a file; what stood before is told by the event.
grant insert, update, delete on dossiers.retention to motcua_app;
