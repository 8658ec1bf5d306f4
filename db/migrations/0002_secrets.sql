-- owner: platform
-- Keys of this database alone, made when first needed; a copy of the database proves what the original proved.
create table platform.secrets (
  name text primary key,
  value bytea not null check (length(value) >= 32)
);

grant select, insert on platform.secrets to motcua_app;
