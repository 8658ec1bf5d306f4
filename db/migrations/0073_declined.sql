-- owner: documents
-- Mẫu 03: the counter declines to receive.
alter table documents.papers drop constraint papers_form_check;
alter table documents.papers add constraint papers_form_check
  check (form in ('01', '02', '03', '04', '05', 'trinh-ky', 'tu-choi'));
