-- owner: documents
-- Mẫu 04: the apology with its new day.
alter table documents.papers drop constraint papers_form_check;
alter table documents.papers add constraint papers_form_check check (form in ('01', '02', '04', '05', 'trinh-ky', 'tu-choi'));
