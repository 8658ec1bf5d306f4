-- owner: documents
-- The house's own papers, no forms of TT 01/2018: the slip that sends a citizen to pay a duty, the notice of an extension.
alter table documents.papers drop constraint papers_form_check;
alter table documents.papers add constraint papers_form_check
  check (form in ('01', '02', '03', '04', '05', 'trinh-ky', 'tu-choi', 'nvtc', 'gia-han'));
