import { isAway } from '#platform/db/index.ts';
import { StartFailure } from '#platform/postgres/index.ts';

/** What the console says of a command that failed: a sentence where a person can do something, else where in the program it was. */
export function saidOfFailure(fault: Error): string {
  if (fault instanceof StartFailure) return fault.message;
  return isAway(fault) ? databaseWent : (fault.stack ?? fault.message);
}

const databaseWent = 'The database ended on the way. What was done so far is kept: start again and it goes on.';
