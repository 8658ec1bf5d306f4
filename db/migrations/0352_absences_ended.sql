-- owner: staffing
-- An absence that has not begun is taken back; one that runs ends earlier. The event keeps what was written.
grant delete on staffing.absences to motcua_app;
