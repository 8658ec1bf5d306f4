-- owner: dossiers
-- What officials word themselves of what the house tells citizens: a version of a message from a day on, over the words it came with.
create table dossiers.message_versions (
  id uuid primary key,
  message text not null check (message ~ '^[a-z]+(-[a-z]+)*$'),
  number smallint not null check (number > 0),
  valid_from date not null,
  vi text not null check (vi <> ''),
  -- Null where a message is printed: papers are Vietnamese.
  en text check (en <> ''),
  why text not null check (why <> ''),
  written_at timestamptz not null,
  written_by uuid,
  taken_back_at timestamptz,
  taken_back_by uuid,
  taken_back_why text,
  unique (message, number),
  check ((taken_back_at is null) = (taken_back_why is null))
);
grant select, insert on dossiers.message_versions to motcua_app;
grant update (taken_back_at, taken_back_by, taken_back_why) on dossiers.message_versions to motcua_app;
