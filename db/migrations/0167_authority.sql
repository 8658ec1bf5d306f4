-- owner: dossiers
-- By which authority somebody stood for the owner: the paper seen, as the clerk wrote it down; and that both parties came and signed
-- the book where the procedure wants it (Luật Hộ tịch 2014 Đ18, Đ25).
alter table dossiers.results add column collector_authority text;
alter table dossiers.results add column both_present boolean not null default false;
alter table dossiers.withdrawals add column authority text;
