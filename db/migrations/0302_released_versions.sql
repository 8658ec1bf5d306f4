-- owner: procedures
-- A version that a later release wrote in the place of one an earlier release had written and nobody had touched: of the record of the
-- seed that begins on that day. What has neither such a row nor an edit was written when the house was planted.
create table procedures.released (
  version_id uuid primary key references procedures.edits (version_id),
  seed_from date not null
);
grant select, insert on procedures.released to motcua_app;
