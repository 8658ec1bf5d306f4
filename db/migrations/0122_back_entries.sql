-- owner: certification
-- Nhập bù: a visit that stood on paper first. `came_at` is the time on the paper; when it was typed in and why stands beside it.
alter table certification.visits
  add column back_entered_at timestamptz,
  add column back_reason text check (back_reason in ('power-cut', 'network-down', 'paper-book')),
  add check ((back_entered_at is null) = (back_reason is null)),
  add check (back_entered_at is null or came_at <= back_entered_at);
