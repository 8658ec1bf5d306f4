-- owner: documents
-- The regulations of the counter (quy chế) with the days they hold: one at a time.
create table documents.regulations (
  id uuid primary key,
  title text not null,
  -- The decision that issues it; null until one is attached, and the page says so.
  decision text,
  valid daterange not null check (not isempty(valid)),
  -- [{ title, text: [paragraph] }]
  articles jsonb not null,
  exclude using gist (valid with &&)
);
grant select, insert, update on documents.regulations to motcua_app;
