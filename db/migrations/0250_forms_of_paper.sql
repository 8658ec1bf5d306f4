-- Which forms there are is said in one place, the program: a list here had to be written anew by each form that came.
alter table documents.papers drop constraint papers_form_check;
alter table documents.papers add constraint papers_form_check check (form ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(form) <= 20);
