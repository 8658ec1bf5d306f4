-- owner: platform
-- Business time goes forward only, and a house of the demonstration never becomes one of production (law 3).
create function platform.clock_goes_forward() returns trigger language plpgsql as $$
begin
  if new.mode <> old.mode then
    raise exception 'the mode of a house does not change';
  end if;
  if new.business_at < old.business_at then
    raise exception 'business time does not go back';
  end if;
  return new;
end $$;

create trigger clock_forward before update on platform.clock
  for each row execute function platform.clock_goes_forward();
