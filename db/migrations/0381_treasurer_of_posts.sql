-- owner: staffing
-- The role of 0380 with the appointments and posts it comes from, so that it ends with them.
insert into staffing.appointment_roles (appointment_id, role, unit_id)
select h.appointment_id, 'treasurer', h.unit_id
from staffing.appointment_roles h
join organisations.units u on u.id = h.unit_id and u.kind = 'one-stop'
where h.role = 'cash'
on conflict do nothing;
insert into staffing.post_roles (post_id, role, unit_id)
select h.post_id, 'treasurer', h.unit_id
from staffing.post_roles h
join organisations.units u on u.id = h.unit_id and u.kind = 'one-stop'
where h.role = 'cash'
on conflict do nothing;
