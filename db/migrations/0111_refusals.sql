-- owner: dossiers
-- What the person is given: what was asked for, or a refusal in writing.
alter table dossiers.results add column kind text not null default 'granted' check (kind in ('granted', 'refused'));
