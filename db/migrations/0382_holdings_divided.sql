-- owner: organisations
-- To whom the number books and posts of a unit that ends go on its day, as chosen when the end was written; what is not named stays.
create table organisations.unit_change_holdings (
  change_id uuid not null references organisations.unit_changes (id),
  kind text not null check (kind in ('book', 'post')),
  -- The kind of a book, the id of a post.
  key text not null check (length(key) between 1 and 80),
  to_unit_id uuid not null references organisations.units (id),
  primary key (change_id, kind, key)
);
grant select, insert on organisations.unit_change_holdings to motcua_app;
