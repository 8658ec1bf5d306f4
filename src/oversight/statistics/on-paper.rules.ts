import type { Recorded } from '#platform/events/index.ts';

/** When it happened for the person who came: on paper, where it was typed in afterwards (nhập bù), else when it was recorded. */
export function cameAt({ payload, occurred_at }: Pick<Recorded, 'payload' | 'occurred_at'>): Temporal.Instant {
  const onPaper = payload.onPaper as { readonly at: string } | undefined;
  return onPaper ? Temporal.Instant.from(onPaper.at) : occurred_at;
}
