import type { TicketState } from '../ticket/ticket.rules.ts';

/** What a day comes to: how many were served, and how many minutes those who were called had waited. */
export function countsOf(lines: readonly { readonly state: TicketState; readonly minutes: number | undefined }[]): {
  readonly served: number;
  readonly average: number | undefined;
  readonly longest: number | undefined;
} {
  const minutes = lines.flatMap((one) => one.minutes ?? []);
  const served = lines.filter(({ state }) => state === 'done').length;
  if (minutes.length === 0) return { served, average: undefined, longest: undefined };
  const sum = minutes.reduce((all, one) => all + one, 0);
  return { served, average: Math.round(sum / minutes.length), longest: Math.max(...minutes) };
}
