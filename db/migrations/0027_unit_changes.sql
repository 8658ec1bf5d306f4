-- owner: organisations
-- What was written of units on screen: each with the day it holds from, the decision and who wrote it. Until that day, or on the day it was
-- written, it is taken back; then the line says so and stays.
create table organisations.unit_changes (
  id uuid primary key,
  unit_id uuid not null,
  act text not null check (act in ('open', 'rename', 'recode', 'end')),
  holds_from date not null,
  decision text not null check (length(decision) between 2 and 200),
  -- Who carries on, where a unit ends in another (merger, absorption, division, conversion).
  successor_ids uuid[] not null default '{}',
  written_at timestamptz not null,
  written_by uuid not null,
  taken_back_at timestamptz,
  taken_back_by uuid,
  check ((taken_back_at is null) = (taken_back_by is null))
);
create index unit_changes_unit on organisations.unit_changes (unit_id, written_at desc);
grant select, insert on organisations.unit_changes to motcua_app;
grant update (taken_back_at, taken_back_by) on organisations.unit_changes to motcua_app;
-- What was written by mistake goes before it holds; the change and its events stay.
grant delete on organisations.unit_names, organisations.unit_codes, organisations.successions, organisations.roll_outs
  to motcua_app;

-- A unit itself is never deleted by the application, but where its opening is taken back.
create function organisations.take_opening_back(unit uuid) returns void language sql security definer set search_path = '' as $$
  delete from organisations.units u where u.id = unit and exists (
    select from organisations.unit_changes c where c.unit_id = unit and c.act = 'open' and c.taken_back_at is null);
$$;
revoke all on function organisations.take_opening_back(uuid) from public;
grant execute on function organisations.take_opening_back(uuid) to motcua_app;
