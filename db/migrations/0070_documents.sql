-- owner: documents
create schema documents;

-- The set of forms by date: a dossier is printed by the set of its day of reception, also years later.
create table documents.form_sets (
  key text primary key,
  name text not null,
  valid daterange not null check (not isempty(valid)),
  -- False for a set whose templates are not there yet.
  printable boolean not null,
  exclude using gist (valid with &&)
);

-- Bytes kept under their own SHA-256: what they are, by their content and never by their name.
create table documents.files (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  type text not null,
  size integer not null check (size > 0),
  kept_at timestamptz not null
);

-- Who brought which file under which name. The same content may come twice, from two people.
create table documents.uploads (
  id uuid primary key,
  digest text not null references documents.files (digest),
  name text not null check (length(name) between 1 and 200),
  uploaded_by uuid,
  uploaded_at timestamptz not null
);
create index uploads_digest on documents.uploads (digest, uploaded_at);

-- Each paper handed out, exactly as it was printed. Copy 0 is the first print, n is "in lại lần n".
create table documents.papers (
  id uuid primary key,
  subject_id uuid not null,
  form_set text not null references documents.form_sets (key),
  form text not null check (form in ('01', '02', '05', 'trinh-ky')),
  -- The number the paper carries (187/TNHS); empty on papers without one.
  number text not null,
  copy smallint not null check (copy >= 0),
  digest text not null references documents.files (digest),
  printed_at timestamptz not null,
  printed_by uuid,
  unique (subject_id, form, number, copy)
);

grant usage on schema documents to motcua_app;
grant select, insert on all tables in schema documents to motcua_app;
-- A set's last day is known only when its successor comes; what was kept and printed never changes.
grant update on documents.form_sets to motcua_app;
