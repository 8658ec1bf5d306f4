-- owner: documents
-- The month's book of certification, as it is printed and bound.
alter table documents.papers drop constraint papers_form_check;
alter table documents.papers add constraint papers_form_check
  check (form in ('01', '02', '03', '04', '05', 'trinh-ky', 'tu-choi', 'nvtc', 'gia-han', 'so-chung-thuc'));
