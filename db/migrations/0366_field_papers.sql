-- owner: dossiers
-- Minutes and photographs of a visit to the place are laid into the folder by the office: papers no citizen handed in.
alter table dossiers.papers drop constraint papers_added_by_check,
  add constraint papers_added_by_check check (added_by in ('reception', 'supplement', 'field'));
