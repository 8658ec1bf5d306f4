-- owner: dossiers
-- Word templates a district adds to those of the house: what they are called and for which procedures or fields of work. Their
-- files are versions like those of every template (dossiers.template_versions), the first written with the row.
create table dossiers.own_templates (
  -- Told from the templates of the house, of today and later, by how it begins.
  key text primary key check (key ~ '^rieng-[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 60),
  name text not null check (length(name) between 3 and 150),
  -- Empty: called by its Vietnamese name in English too.
  english text not null default '',
  -- Both empty: every procedure.
  procedures text[] not null default '{}',
  fields text[] not null default '{}',
  added_at timestamptz not null,
  added_by uuid,
  taken_back_at timestamptz,
  taken_back_by uuid,
  taken_back_why text,
  check ((taken_back_at is null) = (taken_back_why is null))
);
grant select, insert on dossiers.own_templates to motcua_app;
grant update (taken_back_at, taken_back_by, taken_back_why) on dossiers.own_templates to motcua_app;
