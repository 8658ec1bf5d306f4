-- owner: dossiers
-- How long the folders of a procedure are kept (thời hạn bảo quản); `*` is what holds for all others. Configuration: none of it
-- was held against the text of Thông tư 09/2011/TT-BNV yet, and every list shows what is not sure.
create table dossiers.retention (
  procedure_key text primary key,
  -- Null: for ever (vĩnh viễn).
  years smallint check (years > 0),
  basis text not null,
  sure boolean not null
);
insert into dossiers.retention (procedure_key, years, basis, sure) values
  ('*', 20, 'Thông tư 09/2011/TT-BNV, chưa đối chiếu', false),
  ('dang-ky-khai-sinh', null, 'Thông tư 09/2011/TT-BNV, chưa đối chiếu', false),
  ('thay-doi-cai-chinh-ho-tich-du-14-tuoi', null, 'Thông tư 09/2011/TT-BNV, chưa đối chiếu', false),
  ('chuyen-muc-dich-su-dung-dat', null, 'Thông tư 09/2011/TT-BNV, chưa đối chiếu', false);

-- Folders of ended dossiers that an office hands to the archive of its body: one list, one number.
create table dossiers.archive_lists (
  id uuid primary key,
  unit_id uuid not null references organisations.units (id),
  -- Whose archive it is handed to.
  archive_id uuid not null references organisations.units (id),
  year smallint not null,
  number integer not null,
  entry_id uuid not null references numbering.entries (id),
  handed_at timestamptz not null,
  handed_by uuid not null,
  accepted_at timestamptz,
  accepted_by uuid,
  taken_back_at timestamptz,
  taken_back_reason text,
  check ((accepted_at is null) = (accepted_by is null)),
  check ((taken_back_at is null) = (taken_back_reason is null)),
  check (accepted_at is null or taken_back_at is null)
);
create index archive_lists_unit on dossiers.archive_lists (unit_id, handed_at desc);
create index archive_lists_archive on dossiers.archive_lists (archive_id, handed_at desc);

create table dossiers.archive_lines (
  list_id uuid not null references dossiers.archive_lists (id),
  position smallint not null,
  dossier_id uuid not null references dossiers.dossiers (id),
  pages integer not null check (pages > 0),
  -- Null: for ever.
  years smallint check (years > 0),
  box text not null,
  -- False once its list was taken back: the folder may go on another.
  held boolean not null default true,
  primary key (list_id, position)
);
create unique index archive_lines_once on dossiers.archive_lines (dossier_id) where held;
create index dossiers_ended_at on dossiers.dossiers (settling_id, coalesce(returned_at, ended_at))
  where coalesce(returned_at, ended_at) is not null;
grant select on dossiers.retention to motcua_app;
grant select, insert, update on dossiers.archive_lists, dossiers.archive_lines to motcua_app;
