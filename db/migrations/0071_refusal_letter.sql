-- owner: documents
-- The written refusal of a department: its own paper, no form of TT 01/2018.
alter table documents.papers drop constraint papers_form_check;
alter table documents.papers add constraint papers_form_check check (form in ('01', '02', '05', 'trinh-ky', 'tu-choi'));
