-- owner: organisations
-- A unit that stays gives part of its work to another from a day on (tách); which part, procedures keep.
alter table organisations.unit_changes drop constraint unit_changes_act_check;
alter table organisations.unit_changes add constraint unit_changes_act_check
  check (act in ('open', 'rename', 'recode', 'end', 'separate'));
