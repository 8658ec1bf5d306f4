-- owner: documents
-- The slip that sends a citizen to pay a duty elsewhere: the house's own paper, no form of TT 01/2018.
alter table documents.papers drop constraint papers_form_check;
alter table documents.papers add constraint papers_form_check
  check (form in ('01', '02', '03', '04', '05', 'trinh-ky', 'tu-choi', 'nvtc'));
