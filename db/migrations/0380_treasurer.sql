-- owner: access
-- Whoever counts a counter's money and whoever takes it are two (Law on Accounting 2015, Article 52: the thủ quỹ is not the
-- accountant of the same body). Taking it is a role of its own; whoever kept the money of a counter so far may still do both, until the house parts them.
insert into access.roles (key, name, position, released)
select 'treasurer', 'Thủ quỹ: nhận tiền của quầy', position, '{cash.receive,cash.read}'
from access.roles where key = 'cash'
on conflict do nothing;
insert into access.role_permissions (role, permission)
select 'treasurer', right_of from access.roles, unnest(array['cash.receive', 'cash.read']) as right_of where key = 'treasurer'
on conflict do nothing;
-- The cash book is seen by both.
insert into access.role_permissions (role, permission)
select role, 'cash.read' from access.role_permissions where permission = 'dossier.cash'
on conflict do nothing;
update access.roles set released = released || 'cash.read'::text
where 'dossier.cash' = any(released) and not 'cash.read' = any(released);
insert into access.grants (account_id, permission, unit_id, role, source_id)
select account_id, 'cash.read', unit_id, role, source_id from access.grants where permission = 'dossier.cash'
on conflict do nothing;
-- Days are closed at one-stop shops alone.
insert into access.grants (account_id, permission, unit_id, role, source_id)
select distinct g.account_id, r.permission, g.unit_id, r.role, g.source_id
from access.grants g
join organisations.units u on u.id = g.unit_id and u.kind = 'one-stop'
join access.role_permissions r on r.role = 'treasurer'
where g.permission = 'dossier.cash'
on conflict do nothing;
