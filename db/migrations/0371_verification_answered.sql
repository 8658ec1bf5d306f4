-- owner: dossiers
-- What the body that was asked to verify answered: when its answer came, from whom, and what it says in short. All or nothing.
alter table dossiers.extensions
  add column answered_on date,
  add column answer_from text,
  add column answer text,
  add column answered_at timestamptz,
  add column answered_by uuid,
  add constraint extensions_answer_whole
    check (num_nulls(answered_on, answer_from, answer, answered_at, answered_by) in (0, 5));
grant update (answered_on, answer_from, answer, answered_at, answered_by) on dossiers.extensions to motcua_app;

-- An answer written down by mistake is taken back like every step: whatever else is on the list of such tables stays on it.
do $$
begin
  execute format(
    'create or replace function dossiers.image_tables() returns text[] language sql immutable parallel safe return %L::text[]',
    array_append(dossiers.image_tables(), 'extensions'));
end $$;
