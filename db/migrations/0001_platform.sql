-- owner: platform
create schema if not exists platform;

create extension if not exists unaccent with schema platform;
create extension if not exists pg_trgm with schema platform;
create extension if not exists btree_gist with schema platform;

-- Search without diacritics. Ð (U+00D0, Icelandic eth) is typed for Đ by old keyboards and folds like it.
create function platform.vn_fold(said text) returns text
  language sql immutable strict parallel safe
  return lower(platform.unaccent('platform.unaccent'::regdictionary, translate(normalize(said, nfc), 'Ðð', 'Đđ')));

-- One row: in production business time is wall time, by constraint and not by habit.
create table platform.clock (
  only_one boolean primary key default true check (only_one),
  mode text not null check (mode in ('demo', 'production')),
  business_at timestamptz,
  check (mode = 'demo' or business_at is null),
  check (mode = 'production' or business_at is not null)
);

-- What happened. Position and transaction order the outbox; seq and hash chain each stream.
create table platform.events (
  position bigint generated always as identity,
  tx xid8 not null default pg_current_xact_id(),
  stream_kind text not null,
  stream_id uuid not null,
  seq integer not null check (seq > 0),
  type text not null,
  version smallint not null,
  payload jsonb not null,
  actor_kind text not null check (actor_kind in ('staff', 'citizen', 'system')),
  actor_id uuid,
  on_behalf_of uuid,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  hash bytea not null,
  primary key (stream_id, seq)
);
create index events_outbox on platform.events (tx, position);

-- The digest of one event over the one before it in its stream.
create function platform.event_hash(before bytea, stream_id uuid, seq integer, type text, version smallint,
  payload jsonb, actor_id uuid, on_behalf_of uuid, occurred_at timestamptz, recorded_at timestamptz) returns bytea
  language sql stable
  return sha256(coalesce(before, ''::bytea) || convert_to(concat_ws(chr(31), stream_id, seq, type, version,
    payload::text, coalesce(actor_id::text, '-'), coalesce(on_behalf_of::text, '-'),
    extract(epoch from occurred_at), extract(epoch from recorded_at)), 'UTF8'));

-- Who has read personal data; apart from events, because reading is not a deed.
create table platform.access_log (
  id bigint generated always as identity primary key,
  account_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  purpose text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp()
);
create index access_log_subject on platform.access_log (subject_id, id);

-- The same key twice is one deed; the outcome is kept so the second asker hears it again.
create table platform.requests (
  actor text not null,
  key text not null,
  digest bytea not null,
  outcome jsonb,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (key, actor)
);

-- Business-time timers: fired in order of due_at, claimed with SKIP LOCKED.
create table platform.timers (
  id uuid primary key,
  kind text not null,
  subject_id uuid not null,
  due_at timestamptz not null,
  unique (subject_id, kind)
);
create index timers_due on platform.timers (due_at, id);

-- Named cursors over the events, for those who listen afterwards.
create table platform.listeners (
  name text primary key,
  tx xid8 not null default '0',
  position bigint not null default 0,
  failures integer not null default 0,
  failed_because text,
  moved_at timestamptz
);

-- What was seeded, once.
create table platform.seeded (
  name text primary key,
  seeded_at timestamptz not null default clock_timestamp()
);

grant usage on schema platform to motcua_app;
grant select, insert on platform.seeded to motcua_app;
grant select, insert on platform.events, platform.access_log to motcua_app;
grant select, insert, update on platform.clock, platform.requests, platform.listeners to motcua_app;
grant delete on platform.requests to motcua_app;
grant select, insert, update, delete on platform.timers to motcua_app;
grant execute on all functions in schema platform to motcua_app;
