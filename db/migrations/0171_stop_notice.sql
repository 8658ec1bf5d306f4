-- owner: documents
-- The notice that a matter was stopped.
alter table documents.papers drop constraint papers_form_check;
alter table documents.papers add constraint papers_form_check check (form in
  ('01', '02', '03', '04', '05', '06', 'trinh-ky', 'tu-choi', 'nvtc', 'gia-han', 'so-chung-thuc', 'cam-ket', 'thu-hoi', 'buu-gui', 'dung'));
