-- owner: dossiers
create schema dossiers;

create table dossiers.dossiers (
  id uuid primary key,
  code text not null,
  check_word text not null check (check_word ~ '^[A-HJ-NP-Z2-9]{4}$'),
  -- What was asked for, in the version of the day of reception (R14): it never changes after.
  procedure_id uuid not null references procedures.procedures (id),
  version_id uuid not null references procedures.versions (id),
  case_key text not null,
  channel text not null check (channel in ('direct', 'online', 'post')),
  subject text not null,
  sets smallint not null check (sets between 1 and 20),
  form_set text not null,
  -- Where it was received, who settles it, whose leader signs.
  one_stop_id uuid not null references organisations.units (id),
  settling_id uuid not null references organisations.units (id),
  authority_id uuid not null references organisations.units (id),
  office_id uuid not null references organisations.units (id),
  -- Owner and submitter are two parties; the name is kept as it was written on the slip.
  owner_id uuid not null references parties.parties (id),
  owner_name text not null,
  owner_folded text generated always as (platform.vn_fold(owner_name)) stored,
  submitter_id uuid references parties.parties (id),
  submitter_standing text,
  received_at timestamptz not null,
  received_by uuid,
  collect_by text not null default 'counter' check (collect_by in ('counter', 'post')),
  -- The three dates (law 4): two derived, one promised (the last before any apology, copied from promises).
  statutory_due timestamptz not null,
  committed_due timestamptz not null,
  promised_due timestamptz not null,
  judged_by text not null check (judged_by in ('date', 'time')),
  state text not null check (state in ('received', 'settling', 'awaiting-supplement', 'ready', 'returned')),
  officer_id uuid,
  seq integer not null,
  run jsonb not null,
  definition_id uuid not null references workflow.definitions (id),
  ready_at timestamptz,
  returned_at timestamptz,
  field_only boolean not null default false
);
create unique index dossiers_code on dossiers.dossiers (code);
create index dossiers_owner on dossiers.dossiers (owner_id, received_at desc);
create index dossiers_owner_name on dossiers.dossiers using gin (owner_folded platform.gin_trgm_ops);
-- The end of a code is what people read out; text_pattern_ops lets a prefix of the reversed code use the index.
create index dossiers_code_end on dossiers.dossiers (reverse(code) text_pattern_ops);
create index dossiers_open on dossiers.dossiers (settling_id, promised_due) where ready_at is null;
-- The counter's list of those whose citizens were asked for papers.
create index dossiers_awaiting on dossiers.dossiers (one_stop_id) where state = 'awaiting-supplement';

-- Rows of a reception are written before its number is taken (law 11), hence the deferred references.
-- What lies in the folder.
create table dossiers.papers (
  dossier_id uuid not null references dossiers.dossiers (id) deferrable initially deferred,
  position smallint not null,
  name text not null,
  original smallint not null check (original between 0 and 99),
  copy smallint not null check (copy between 0 and 99),
  shown boolean not null,
  added_by text not null default 'reception' check (added_by in ('reception', 'supplement')),
  file_digest text,
  primary key (dossier_id, position)
);

-- What was printed and handed over: immutable; a new promise is a new row on a new ground.
create table dossiers.promises (
  dossier_id uuid not null references dossiers.dossiers (id) deferrable initially deferred,
  position smallint not null,
  due_at timestamptz not null,
  said text not null,
  ground text not null check (ground in ('reception', 'restart', 'extension', 'resume', 'apology')),
  statutory_due timestamptz not null,
  committed_due timestamptz not null,
  made_at timestamptz not null,
  made_by uuid,
  primary key (dossier_id, position)
);

-- When the clock stood, and why. Open while it stands; two never overlap.
create table dossiers.pauses (
  dossier_id uuid not null references dossiers.dossiers (id),
  during tstzrange not null check (not isempty(during)),
  reason text not null check (reason in ('supplement', 'finance', 'verification')),
  ground text not null,
  exclude using gist (dossier_id platform.gist_uuid_ops with =, during with &&)
);

create table dossiers.supplements (
  dossier_id uuid not null references dossiers.dossiers (id),
  position smallint not null,
  number integer not null,
  requested_at timestamptz not null,
  requested_by uuid not null,
  items jsonb not null,
  reason text not null,
  respond_by date not null,
  answered_at timestamptz,
  answered_to uuid,
  primary key (dossier_id, position)
);

-- Shadow of the process: one row a task, written from the interpreter's difference.
create table dossiers.tasks (
  id uuid primary key,
  dossier_id uuid not null references dossiers.dossiers (id) deferrable initially deferred,
  token text not null,
  element text not null,
  name text not null,
  unit_id uuid not null references organisations.units (id),
  act text not null,
  holder_id uuid,
  procedure_id uuid not null,
  due_at timestamptz not null,
  step_due_at timestamptz not null,
  opened_at timestamptz not null,
  waiting boolean not null default false,
  closed_at timestamptz,
  closed_by uuid,
  outcome text
);
create index tasks_queue on dossiers.tasks (unit_id, act, due_at, id) where closed_at is null;
create index tasks_holder on dossiers.tasks (holder_id, due_at, id) where closed_at is null and holder_id is not null;
create index tasks_dossier on dossiers.tasks (dossier_id, opened_at);

-- Each leg between two offices: who gave, who took, when; the rows of the control slip (Mẫu 05).
create table dossiers.legs (
  dossier_id uuid not null references dossiers.dossiers (id) deferrable initially deferred,
  position smallint not null,
  from_unit_id uuid not null references organisations.units (id),
  to_unit_id uuid not null references organisations.units (id),
  -- The 15:00 rule (NĐ 61/2018 Đ18): by when the first leg must have been walked.
  give_by timestamptz not null,
  given_at timestamptz,
  given_by uuid,
  taken_at timestamptz,
  taken_by uuid,
  primary key (dossier_id, position),
  check (taken_at is null or given_at is not null)
);
create index legs_to_give on dossiers.legs (from_unit_id, give_by) where given_at is null;
create index legs_to_take on dossiers.legs (to_unit_id, given_at) where given_at is not null and taken_at is null;

-- Who decided what, and by which means. A signature on paper is recorded by another hand than the signer's.
create table dossiers.decisions (
  id uuid primary key,
  dossier_id uuid not null references dossiers.dossiers (id),
  kind text not null check (kind in ('approve', 'sign')),
  by_account uuid not null,
  signing_title text not null,
  means text not null check (means in ('screen', 'paper')),
  recorded_by uuid not null,
  decided_at timestamptz not null,
  list_id uuid
);
create index decisions_dossier on dossiers.decisions (dossier_id);

-- A list laid before a leader: signed on paper, recorded at one press.
create table dossiers.signing_lists (
  id uuid primary key,
  unit_id uuid not null references organisations.units (id),
  number integer not null,
  made_at timestamptz not null,
  made_by uuid not null,
  recorded_at timestamptz
);
create table dossiers.signing_list_lines (
  list_id uuid not null references dossiers.signing_lists (id),
  position smallint not null,
  dossier_id uuid not null references dossiers.dossiers (id),
  primary key (list_id, position)
);

-- The result: its number in its book, its seal, and whose hands it went into.
create table dossiers.results (
  dossier_id uuid primary key references dossiers.dossiers (id),
  name text not null,
  book text not null,
  number text not null,
  entry_id uuid references numbering.entries (id),
  numbered_at timestamptz not null,
  numbered_by uuid not null,
  sealed_with text not null,
  collected_at timestamptz,
  collector_name text,
  collector_standing text check (collector_standing in ('owner', 'authorised', 'kin')),
  collector_identity text,
  returned_by uuid,
  -- Where it lies until it is collected: cupboard, drawer, place.
  shelf text
);

create table dossiers.notes (
  id uuid primary key,
  dossier_id uuid not null references dossiers.dossiers (id),
  -- The event this free text belongs to: reasons live here, where retention may redact them.
  seq integer not null,
  said text not null
);
create index notes_dossier on dossiers.notes (dossier_id, seq);

grant usage on schema dossiers to motcua_app;
grant select, insert, update on all tables in schema dossiers to motcua_app;
revoke update on dossiers.promises from motcua_app;
