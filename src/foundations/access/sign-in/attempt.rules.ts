/** A try at the door, as the throttle sees it. */
export interface Attempt {
  readonly sameLogin: boolean;
  readonly sameAddress: boolean;
  readonly at: Temporal.Instant;
  readonly succeeded: boolean;
}

/** How long a failure counts. */
export const window = Temporal.Duration.from({ minutes: 15 });

/**
 * Failures of the last 15 minutes that close the door. One person at one address may err five times; an
 * account that is guessed at from many places, or an address that guesses at many accounts, is given more
 * (ninety officials share the district's one address), so that nobody is locked out by a stranger.
 */
const limits = { loginHere: 5, loginAnywhere: 20, address: 60 } as const;

/** When may this login be tried again from this address? Undefined: now. */
export function closedUntil(attempts: readonly Attempt[], wall: Temporal.Instant): Temporal.Instant | undefined {
  const recent = attempts.filter((attempt) => Temporal.Instant.compare(attempt.at.add(window), wall) > 0);
  const failures = recent.filter((attempt) => !attempt.succeeded);
  const welcomed = latest(recent.filter((attempt) => attempt.succeeded && attempt.sameLogin && attempt.sameAddress));
  const here = failures.filter(
    (attempt) =>
      attempt.sameLogin && attempt.sameAddress && (!welcomed || Temporal.Instant.compare(attempt.at, welcomed) > 0),
  );
  return latestOf([
    opensAgain(here, limits.loginHere),
    opensAgain(
      failures.filter((attempt) => attempt.sameLogin),
      limits.loginAnywhere,
    ),
    opensAgain(
      failures.filter((attempt) => attempt.sameAddress),
      limits.address,
    ),
  ]);
}

/** The door opens when the oldest of the last `limit` failures no longer counts. */
function opensAgain(failures: readonly Attempt[], limit: number): Temporal.Instant | undefined {
  const newestFirst = failures
    .map((attempt) => attempt.at)
    .sort(Temporal.Instant.compare)
    .reverse();
  return newestFirst[limit - 1]?.add(window);
}

const latest = (attempts: readonly Attempt[]): Temporal.Instant | undefined =>
  latestOf(attempts.map((attempt) => attempt.at));

const latestOf = (instants: readonly (Temporal.Instant | undefined)[]): Temporal.Instant | undefined =>
  instants
    .filter((at) => at !== undefined)
    .sort(Temporal.Instant.compare)
    .at(-1);
