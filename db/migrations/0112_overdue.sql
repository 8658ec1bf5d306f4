-- owner: dossiers
-- The last day of a request for papers is past and nothing came.
alter table dossiers.supplements add column overdue_at timestamptz;
alter table dossiers.tasks add column overdue boolean not null default false;

-- Whoever was asked before there were timers is waited for no longer than anybody else.
insert into platform.timers (id, kind, subject_id, due_at)
  select gen_random_uuid(), 'dossier.supplement-overdue', dossier_id, (max(respond_by) + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
  from dossiers.supplements where answered_at is null group by dossier_id
  on conflict do nothing;
