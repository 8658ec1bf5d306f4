-- owner: procedures
-- A decision that was recorded by mistake (another number, other procedures) is taken back: what it said, who took it back and why.
create table procedures.announcements_taken_back (
  id uuid primary key,
  number text not null,
  signed_on date not null,
  issuer text not null,
  title text not null,
  versions uuid[] not null,
  taken_back_at timestamptz not null,
  taken_back_by uuid not null,
  why text not null check (length(why) between 5 and 1000)
);
grant select, insert on procedures.announcements_taken_back to motcua_app;
