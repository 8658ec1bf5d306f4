-- owner: dossiers
-- Several dossiers laid before the leader at one press, taken back at one press as well.
alter table dossiers.pressed_together drop constraint pressed_together_kind_check;
alter table dossiers.pressed_together add constraint pressed_together_kind_check
  check (kind in ('approve', 'present', 'sign', 'record'));
