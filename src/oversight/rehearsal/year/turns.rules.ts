interface Due {
  readonly at: Temporal.Instant;
}

export const isBefore = (one: Temporal.Instant, other: Temporal.Instant): boolean =>
  Temporal.Instant.compare(one, other) < 0;

export const earlier = (one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant =>
  isBefore(one, other) ? one : other;

/** The earliest of who comes and what waits, taken out of its list; undefined where nothing comes before the end. */
export function taken<Coming extends Due, Turn extends Due>(
  visitors: Coming[],
  turns: Turn[],
  end: Temporal.Instant,
): Coming | Turn | undefined {
  const first = (list: readonly Due[]): number =>
    list.reduce((best, { at }, n) => (isBefore(at, list[best]?.at ?? at) ? n : best), 0);
  const [visitor, turn] = [first(visitors), first(turns)];
  const [coming, waiting] = [visitors[visitor], turns[turn]];
  const visits = coming && !(waiting && isBefore(waiting.at, coming.at));
  const chosen = visits ? coming : waiting;
  if (!chosen || !isBefore(chosen.at, end)) return undefined;
  if (visits) visitors.splice(visitor, 1);
  else turns.splice(turn, 1);
  return chosen;
}
