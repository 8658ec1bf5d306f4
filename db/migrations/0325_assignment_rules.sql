-- owner: dossiers
-- Which officer of an office has which work: by field or procedure, by the commune of the owner, or both. What is handed over to the
-- office is assigned so by itself. A rule is never written over: it ends, and the next one stands beside it, so the history stays.
create table dossiers.assignment_rules (
  id uuid primary key,
  unit_id uuid not null references organisations.units (id),
  field_key text references procedures.fields (key),
  procedure_key text references procedures.procedures (key),
  commune_id uuid references organisations.units (id),
  officer_id uuid not null,
  made_at timestamptz not null,
  made_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  check (num_nonnulls(field_key, procedure_key) <= 1),
  check (num_nonnulls(field_key, procedure_key, commune_id) >= 1),
  check ((ended_at is null) = (ended_by is null))
);
create unique index assignment_rules_one on dossiers.assignment_rules
  (unit_id, field_key, procedure_key, commune_id) nulls not distinct where ended_at is null;
create index assignment_rules_of_unit on dossiers.assignment_rules (unit_id, made_at);
grant select, insert on dossiers.assignment_rules to motcua_app;
grant update (ended_at, ended_by) on dossiers.assignment_rules to motcua_app;
