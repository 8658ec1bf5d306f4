-- owner: numbering
-- Numbers reserved for paper: by whom, and until which day they must have been used or voided. Others set aside have neither.
alter table numbering.blocks add column reserved_by uuid, add column use_by date;
alter table numbering.blocks add check ((reserved_by is null) = (use_by is null));
create index blocks_for_paper on numbering.blocks (owner_unit_id, kind, period) where use_by is not null;

-- A reserved number that will not be used any more, with the reason. It is never given.
create table numbering.voids (
  kind text not null,
  owner_unit_id uuid not null references organisations.units (id),
  period text not null,
  number integer not null,
  voided_at timestamptz not null,
  voided_by uuid not null,
  reason text not null check (reason <> ''),
  primary key (owner_unit_id, kind, period, number)
);
grant select, insert on numbering.voids to motcua_app;
