-- owner: frontdesk
-- Numbers for who waits at a counter (số thứ tự), and the windows (ô) that call them. No table knows who waits: a ticket is a number.
-- A counter without a window uses no tickets, and nothing of them is shown there.
create schema frontdesk;

-- A window is never written over: it ends, and the next one with its number stands beside it.
create table frontdesk.windows (
  id uuid primary key,
  counter_id uuid not null references organisations.units (id),
  number int not null check (number between 1 and 99),
  lanes text[] not null check (lanes <@ array['receive', 'certify', 'return'] and cardinality(lanes) > 0),
  -- Fields whose receptions it takes; none: all.
  fields text[] not null default '{}',
  opened_at timestamptz not null,
  opened_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  check ((ended_at is null) = (ended_by is null))
);
create unique index windows_number on frontdesk.windows (counter_id, number) where ended_at is null;

create table frontdesk.counters (
  counter_id uuid not null references organisations.units (id),
  lane text not null,
  day date not null,
  last int not null,
  primary key (counter_id, lane, day)
);

create table frontdesk.tickets (
  id uuid primary key,
  counter_id uuid not null references organisations.units (id),
  day date not null,
  -- The lane it was drawn for gives its letter; it keeps it wherever it is sent.
  series text not null check (series in ('receive', 'certify', 'return')),
  number int not null check (number > 0),
  lane text not null check (lane in ('receive', 'certify', 'return')),
  field_key text,
  for_window uuid references frontdesk.windows (id),
  issued_at timestamptz not null,
  -- Its place in the line: when it was drawn, or when it went back to the end.
  place_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'called', 'serving', 'aside', 'done', 'lost')),
  window_id uuid references frontdesk.windows (id),
  first_called_at timestamptz,
  called_at timestamptz,
  called_by uuid,
  misses int not null default 0,
  ended_at timestamptz,
  -- The reception laid aside while the person fetches what is missing.
  parked_id uuid,
  seq int not null default 1,
  unique (counter_id, series, day, number),
  check (state in ('waiting', 'lost') or window_id is not null),
  check ((state in ('done', 'lost')) = (ended_at is not null))
);
create index tickets_open on frontdesk.tickets (counter_id, day, place_at) where state in ('waiting', 'called', 'serving', 'aside');
create index tickets_parked on frontdesk.tickets (parked_id) where parked_id is not null;

-- Whose number an official called last, as the listener heard it: what they do next at the counter is done for that number.
create table frontdesk.at_hand (
  account_id uuid primary key,
  ticket_id uuid not null references frontdesk.tickets (id)
);

grant usage on schema frontdesk to motcua_app;
grant select, insert on frontdesk.windows, frontdesk.tickets to motcua_app;
grant update (ended_at, ended_by) on frontdesk.windows to motcua_app;
grant update (lane, for_window, place_at, state, window_id, first_called_at, called_at, called_by, misses, ended_at, parked_id, seq)
  on frontdesk.tickets to motcua_app;
grant select, insert, update on frontdesk.counters, frontdesk.at_hand to motcua_app;
