-- owner: certification
-- Chứng thực (NĐ 23/2015): a lane of its own, not dossiers. A visit has lines; each kind of paper is one line with one number
-- in the book of its kind.
create schema certification;

-- Sổ chứng thực: one for each kind and year at each office, continued in a further quyển, closed with its totals (Đ13).
create table certification.books (
  id uuid primary key,
  owner_unit_id uuid not null references organisations.units (id),
  kind text not null check (kind in ('copy', 'signature', 'translator', 'contract', 'inheritance')),
  year smallint not null,
  volume smallint not null check (volume > 0),
  opened_at timestamptz not null,
  opened_by uuid,
  closed_at timestamptz,
  closed_by uuid,
  -- Who confirmed the totals with hand and seal.
  confirmed_by uuid,
  totals jsonb,
  unique (owner_unit_id, kind, year, volume),
  check ((closed_at is null) = (totals is null) and (closed_at is null) = (confirmed_by is null))
);
create unique index books_open on certification.books (owner_unit_id, kind, year) where closed_at is null;

-- Somebody who came with papers. What is written here is as it was told that day: the register of people is not touched.
create table certification.visits (
  id uuid primary key,
  unit_id uuid not null references organisations.units (id),
  came_at timestamptz not null,
  entered_by uuid,
  requester text not null check (length(requester) between 2 and 200),
  born text,
  identity_number text,
  phone text,
  exemption_ground text,
  exemption_proof text,
  due timestamptz not null,
  -- A day later than the law's, agreed in writing (NĐ 23/2015 Đ7, Đ21).
  agreed boolean not null default false,
  illustrative boolean not null default false,
  check ((exemption_ground is null) = (exemption_proof is null))
);
create index visits_unit on certification.visits (unit_id, came_at);

-- Danh sách trình ký: lines laid before whoever signs, and what was recorded of it.
create table certification.lists (
  id uuid primary key,
  unit_id uuid not null references organisations.units (id),
  number integer not null,
  made_at timestamptz not null,
  made_by uuid,
  signed_at timestamptz,
  signed_by uuid,
  recorded_by uuid,
  check ((signed_at is null) = (signed_by is null))
);
create index lists_open on certification.lists (unit_id) where signed_at is null;

create table certification.lines (
  id uuid primary key,
  visit_id uuid not null references certification.visits (id),
  book_id uuid not null references certification.books (id),
  -- Its place in the visit, and that of its charge.
  position smallint not null,
  number integer not null check (number > 0),
  matter text not null,
  paper text not null check (length(paper) between 2 and 300),
  -- Of the original; counted for the fee of copies (TT 226/2016 Đ4).
  pages smallint not null check (pages between 1 and 2000),
  copies smallint not null check (copies between 1 and 500),
  language text,
  fee bigint not null check (fee >= 0),
  list_id uuid references certification.lists (id),
  signed_at timestamptz,
  signed_by uuid,
  given_back_at timestamptz,
  given_back_by uuid,
  collector text,
  voided_at timestamptz,
  void_reason text,
  voided_by uuid,
  unique (book_id, number),
  check ((voided_at is null) = (void_reason is null)),
  check (given_back_at is null or signed_at is not null)
);
create index lines_visit on certification.lines (visit_id);
create index lines_list on certification.lines (list_id) where list_id is not null;
-- What is still in hand: the price of the lane's page follows it, not history.
create index lines_open on certification.lines (visit_id) where given_back_at is null and voided_at is null;

-- A paper that was not certified, and why (NĐ 23/2015 Đ22, Đ25, Đ32): nothing is numbered for it.
create table certification.refusals (
  id uuid primary key,
  unit_id uuid not null references organisations.units (id),
  matter text not null,
  requester text not null,
  paper text not null,
  ground text not null,
  said text,
  refused_at timestamptz not null,
  refused_by uuid
);
create index refusals_unit on certification.refusals (unit_id, refused_at);

grant usage on schema certification to motcua_app;
grant select, insert on all tables in schema certification to motcua_app;
grant update (closed_at, closed_by, confirmed_by, totals) on certification.books to motcua_app;
grant update (signed_at, signed_by, recorded_by) on certification.lists to motcua_app;
grant update (list_id, signed_at, signed_by, given_back_at, given_back_by, collector, voided_at, void_reason, voided_by)
  on certification.lines to motcua_app;
