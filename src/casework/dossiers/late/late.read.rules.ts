import { parseDay } from '#platform/time/index.ts';
import { causes, type LateReport } from './late.rules.ts';

/** Reads what the office typed. */
export const readReport = (typed: {
  readonly cause?: string | undefined;
  readonly said?: string | undefined;
  readonly newDay?: string | undefined;
}): LateReport => ({
  cause: causes.find((one) => one === typed.cause) ?? null,
  said: (typed.said ?? '').trim(),
  newDay: parseDay(typed.newDay ?? '') ?? null,
});
