-- owner: documents
-- What a payer is given beside the biên lai, and what whoever has money back signs.
alter table documents.papers drop constraint papers_form_check;
alter table documents.papers add constraint papers_form_check check (form in
  ('01', '02', '03', '04', '05', '06', 'trinh-ky', 'tu-choi', 'nvtc', 'gia-han', 'so-chung-thuc', 'cam-ket', 'thu-hoi', 'buu-gui',
   'thu-tien', 'hoan-phi'));
