-- owner: access
-- The apology has a permission of its own: whoever could send one by receiving at a counter still can, whatever role gave them that.
insert into access.role_permissions (role, permission)
select role, 'dossier.apologise' from access.role_permissions where permission = 'dossier.receive'
on conflict do nothing;
update access.roles set released = released || 'dossier.apologise'::text
where 'dossier.receive' = any(released) and not 'dossier.apologise' = any(released);
insert into access.grants (account_id, permission, unit_id, role, source_id)
select account_id, 'dossier.apologise', unit_id, role, source_id from access.grants where permission = 'dossier.receive'
on conflict do nothing;
