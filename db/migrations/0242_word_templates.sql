-- owner: dossiers
-- What a district brought over the Word templates that come with the house (db/seed/word): a version of a template from a day on.
create table dossiers.template_versions (
  id uuid primary key,
  template text not null check (template ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  number smallint not null check (number > 0),
  valid_from date not null,
  digest text not null references documents.files (digest),
  why text not null check (why <> ''),
  brought_at timestamptz not null,
  brought_by uuid,
  taken_back_at timestamptz,
  taken_back_by uuid,
  taken_back_why text,
  unique (template, number),
  check ((taken_back_at is null) = (taken_back_why is null))
);
grant select, insert on dossiers.template_versions to motcua_app;
grant update (taken_back_at, taken_back_by, taken_back_why) on dossiers.template_versions to motcua_app;

-- Drafts of a dossier as an officer put them back from Word: every version stays, the last one goes before the leader.
create table dossiers.drafts (
  dossier_id uuid not null references dossiers.dossiers (id),
  template text not null,
  number smallint not null check (number > 0),
  digest text not null references documents.files (digest),
  bytes integer not null check (bytes > 0),
  put_at timestamptz not null,
  put_by uuid not null,
  primary key (dossier_id, template, number)
);
grant select, insert on dossiers.drafts to motcua_app;

-- A draft put back by mistake is taken back like every step: whatever else is on the list of such tables stays on it.
do $$
begin
  execute format(
    'create or replace function dossiers.image_tables() returns text[] language sql immutable parallel safe return %L::text[]',
    array_append(dossiers.image_tables(), 'drafts'));
end $$;
