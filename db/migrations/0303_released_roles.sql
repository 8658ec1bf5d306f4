-- owner: access
-- What a role permitted when a release wrote it last: where it permits something else by now, somebody changed it, and a later release
-- leaves it. Null: written by a release that did not keep it.
alter table access.roles add column released text[];
grant delete on access.role_permissions to motcua_app;
