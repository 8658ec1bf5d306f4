-- owner: dossiers
-- A paper that was received first and scanned later gets its scan where it lies; nothing else of it changes.
grant update (file_digest) on dossiers.papers to motcua_app;

-- A scan laid to the wrong paper is taken back like every step: whatever else is on the list of such tables stays on it.
do $$
begin
  execute format(
    'create or replace function dossiers.image_tables() returns text[] language sql immutable parallel safe return %L::text[]',
    array_append(dossiers.image_tables(), 'papers'));
end $$;
