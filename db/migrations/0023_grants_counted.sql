-- owner: access
-- Grows whenever what the account may do changes. Asked at every request, so that what is kept in memory of its grants
-- is dropped at once, without reading the grants themselves.
alter table access.accounts add column grants_seq bigint not null default 0;

create function access.grants_changed() returns trigger language plpgsql as $$
begin
  update access.accounts set grants_seq = grants_seq + 1 where id in (select account_id from changed);
  return null;
end $$;

create trigger grants_added after insert on access.grants referencing new table as changed
  for each statement execute function access.grants_changed();
create trigger grants_taken after delete on access.grants referencing old table as changed
  for each statement execute function access.grants_changed();
-- A grant is written and taken away, never altered.
revoke update on access.grants from motcua_app;
