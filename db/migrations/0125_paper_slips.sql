-- owner: dossiers
-- Slips printed before a power cut: each has a number of its day's book, and a check word that its QR already shows.
create table dossiers.slip_blocks (
  id uuid primary key references numbering.blocks (id),
  counter_id uuid not null references organisations.units (id),
  day date not null,
  made_at timestamptz not null,
  made_by uuid not null
);
create index slip_blocks_counter on dossiers.slip_blocks (counter_id, day desc);

create table dossiers.paper_slips (
  block_id uuid not null references dossiers.slip_blocks (id),
  number integer not null,
  code text not null unique,
  check_word text not null,
  -- Entered afterwards: the dossier has the time that stands on paper.
  dossier_id uuid unique references dossiers.dossiers (id) deferrable initially deferred,
  entered_at timestamptz,
  entered_by uuid,
  primary key (block_id, number),
  check ((dossier_id is null) = (entered_at is null))
);
grant select, insert, update on dossiers.slip_blocks, dossiers.paper_slips to motcua_app;
