-- owner: certification
-- Đính chính a line of a book: what it says from then on. What it said before stays where it stands; nothing is rubbed out.
create table certification.corrections (
  id uuid primary key,
  line_id uuid not null references certification.lines (id),
  -- The first, the second … of its line.
  position smallint not null check (position > 0),
  requester text not null check (length(requester) between 2 and 200),
  paper text not null check (length(paper) between 2 and 300),
  pages smallint not null check (pages between 1 and 2000),
  requester_before text not null,
  paper_before text not null,
  pages_before smallint not null,
  reason text not null check (length(reason) between 10 and 500),
  corrected_at timestamptz not null,
  corrected_by uuid,
  unique (line_id, position),
  check ((requester, paper, pages) is distinct from (requester_before, paper_before, pages_before))
);
grant select, insert on certification.corrections to motcua_app;
