-- owner: organisations
-- How the figures of a commune on paper come into the house: its lines typed in afterwards, or a total a month. The two are
-- never added up, so a commune does one of them.
alter table organisations.units add column paper_figures text check (paper_figures in ('lines', 'totals'));
update organisations.units set paper_figures = 'lines' where electronic in ('pilot', 'paper');
alter table organisations.units add check ((electronic in ('pilot', 'paper')) = (paper_figures is not null));

-- Each state a commune was in; the last is the one that `units` shows. What is kept is not written over.
create table organisations.roll_outs (
  unit_id uuid not null references organisations.units (id),
  position smallint not null check (position > 0),
  state text not null check (state in ('electronic', 'pilot', 'paper')),
  paper_figures text check (paper_figures in ('lines', 'totals')),
  -- Unknown for what held before the house was opened.
  since date,
  note text check (length(note) between 1 and 500),
  -- Nobody, for what was planted.
  set_by uuid references access.accounts (id),
  set_at timestamptz,
  primary key (unit_id, position),
  check ((state in ('pilot', 'paper')) = (paper_figures is not null)),
  check ((set_by is null) = (set_at is null)),
  check (set_by is null or since is not null)
);
insert into organisations.roll_outs (unit_id, position, state, paper_figures, since)
select id, 1, electronic, paper_figures, electronic_since from organisations.units where electronic is not null;

grant select, insert on organisations.roll_outs to motcua_app;
