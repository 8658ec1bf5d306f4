-- owner: dossiers
-- Trả kết quả qua bưu chính công ích. Where the person asked the result to be sent, where that is not their own address.
create table dossiers.post_addresses (
  dossier_id uuid primary key references dossiers.dossiers (id),
  recipient text not null,
  address text not null,
  phone text
);
grant select, insert, update, delete on dossiers.post_addresses to motcua_app;

-- A result that was given to the postman, with the number the citizen follows it by; it ends delivered, by the proof's day, or
-- comes back to the shelf with the cause. One dossier may have several, one after the other.
create table dossiers.parcels (
  id uuid primary key,
  dossier_id uuid not null references dossiers.dossiers (id),
  counter_id uuid not null,
  recipient text not null,
  address text not null,
  phone text,
  tracking text not null unique,
  grams integer not null check (grams between 1 and 30000),
  -- Thu hộ: what the postman collects for the authority.
  cod bigint not null check (cod >= 0),
  posted_at timestamptz not null,
  posted_by uuid not null,
  delivered_on date,
  received_by text,
  undelivered text check (undelivered in ('absent', 'address', 'refused', 'not-sent')),
  closed_at timestamptz,
  closed_by uuid,
  check ((closed_at is null) = (closed_by is null)),
  check ((closed_at is null) = (delivered_on is null and undelivered is null)),
  check (delivered_on is null or undelivered is null)
);
create unique index parcels_under_way on dossiers.parcels (dossier_id) where closed_at is null;
create index parcels_dossier on dossiers.parcels (dossier_id, posted_at);
create index parcels_counter on dossiers.parcels (counter_id, posted_at);
grant select, insert on dossiers.parcels to motcua_app;
grant update (delivered_on, received_by, undelivered, closed_at, closed_by) on dossiers.parcels to motcua_app;
