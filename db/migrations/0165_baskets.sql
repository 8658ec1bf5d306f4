-- owner: dossiers
-- What came in one visit: several procedures of one person, or one procedure for many people (a hamlet head's list). Each is a dossier of its own; the basket only says which came together.
create table dossiers.baskets (
  id uuid primary key,
  kind text not null check (kind in ('person', 'list')),
  one_stop_id uuid not null references organisations.units (id),
  made_at timestamptz not null,
  made_by uuid not null
);
create table dossiers.basket_lines (
  basket_id uuid not null references dossiers.baskets (id) deferrable initially deferred,
  position smallint not null,
  dossier_id uuid not null unique references dossiers.dossiers (id) deferrable initially deferred,
  primary key (basket_id, position)
);
-- A paper brought once for several dossiers of a basket lies in one of them; in the others it is only noted.
alter table dossiers.papers add column shared boolean not null default false;

grant select, insert on dossiers.baskets, dossiers.basket_lines to motcua_app;
