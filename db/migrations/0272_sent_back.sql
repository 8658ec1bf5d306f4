-- Each line of a queue asks whether its work came back; few ever do, so few rows are looked at.
create index tasks_sent_back on dossiers.tasks (dossier_id, closed_at) where outcome = 'send-back';
