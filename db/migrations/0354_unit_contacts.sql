-- owner: organisations
-- Where a unit is and its telephone, as they were changed on screen: each with what stood before. The change before the last stays as it is.
create table organisations.unit_contacts (
  id uuid primary key,
  unit_id uuid not null references organisations.units (id) on delete cascade,
  address text not null check (length(address) <= 200),
  phone text not null check (length(phone) <= 40),
  address_before text not null,
  phone_before text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  taken_back_at timestamptz,
  taken_back_by uuid,
  check ((taken_back_at is null) = (taken_back_by is null))
);
create index unit_contacts_unit on organisations.unit_contacts (unit_id, written_at desc);
grant select, insert on organisations.unit_contacts to motcua_app;
grant update (taken_back_at, taken_back_by) on organisations.unit_contacts to motcua_app;
