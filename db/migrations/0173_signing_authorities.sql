-- owner: staffing
-- Who signs in whose stead (ký thay), from a day to a day, by which written authority: KT. a deputy for the head of the same body, TL. by
-- order, TUQ. by authorisation (TT 01/2011/TT-BNV, then NĐ 30/2020/NĐ-CP Đ13). While it holds, its holder may sign for the unit.
create table staffing.signing_authorities (
  id uuid primary key,
  person_id uuid not null references staffing.people (id),
  unit_id uuid not null references organisations.units (id),
  form text not null check (form in ('KT', 'TL', 'TUQ')),
  -- For whom: 'Chủ tịch'.
  instead text not null check (length(instead) between 2 and 100),
  -- The written authority: '12/UQ-UBND', of its day.
  document text not null check (length(document) between 2 and 100),
  document_day date not null,
  during daterange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  made_at timestamptz not null,
  made_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  why_ended text,
  check (num_nulls(ended_at, why_ended) in (0, 2))
);
create index signing_authorities_unit on staffing.signing_authorities (unit_id, person_id);
grant select, insert on staffing.signing_authorities to motcua_app;
grant update (ended_at, ended_by, why_ended) on staffing.signing_authorities to motcua_app;
-- Who wrote an absence down; nobody for what was planted.
alter table staffing.absences add column made_at timestamptz;
alter table staffing.absences add column made_by uuid;
