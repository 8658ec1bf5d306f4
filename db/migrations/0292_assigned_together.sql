-- owner: dossiers
-- Several dossiers given to their officers at one press, taken back at one press as well.
alter table dossiers.pressed_together drop constraint pressed_together_kind_check;
alter table dossiers.pressed_together add constraint pressed_together_kind_check
  check (kind in ('approve', 'assign', 'present', 'sign', 'record'));
