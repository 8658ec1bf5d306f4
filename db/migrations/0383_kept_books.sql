-- owner: numbering
-- Who keeps the books of a unit that has ended: they are looked at and printed there, and no number is given from them any more.
create table numbering.kept_books (
  owner_unit_id uuid not null references organisations.units (id),
  kind text not null,
  keeper_unit_id uuid not null references organisations.units (id),
  kept_since timestamptz not null,
  primary key (owner_unit_id, kind),
  check (owner_unit_id <> keeper_unit_id)
);
create index kept_books_keeper on numbering.kept_books (keeper_unit_id);
grant select, insert, update on numbering.kept_books to motcua_app;
