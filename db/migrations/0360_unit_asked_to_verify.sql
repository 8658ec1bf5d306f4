-- owner: dossiers
-- A verification may be asked of a unit of the house: it finds the question among its own work and answers by its letter.
alter table dossiers.extensions
  add column asked_unit_id uuid references organisations.units (id),
  add column answer_number text;
grant update (answer_number) on dossiers.extensions to motcua_app;
create index extensions_asked_unit on dossiers.extensions (asked_unit_id, extended_at) where asked_unit_id is not null;
