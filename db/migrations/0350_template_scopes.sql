-- owner: dossiers
-- What a district's own template is called and for whom it is, from a day on: each change is a row, and what stood before it stays.
alter table dossiers.own_templates add column units uuid[] not null default '{}';

create table dossiers.template_scopes (
  id uuid primary key,
  template text not null references dossiers.own_templates (key),
  number smallint not null check (number > 0),
  valid_from date not null,
  name text not null check (length(name) between 3 and 150),
  english text not null default '',
  -- All three empty: every office, every procedure.
  units uuid[] not null default '{}',
  procedures text[] not null default '{}',
  fields text[] not null default '{}',
  why text not null check (why <> ''),
  written_at timestamptz not null,
  written_by uuid,
  taken_back_at timestamptz,
  taken_back_by uuid,
  taken_back_why text,
  unique (template, number),
  check ((taken_back_at is null) = (taken_back_why is null))
);
grant select, insert on dossiers.template_scopes to motcua_app;
grant update (taken_back_at, taken_back_by, taken_back_why) on dossiers.template_scopes to motcua_app;
