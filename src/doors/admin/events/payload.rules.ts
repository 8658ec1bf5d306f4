import { formatMoment } from '#platform/time/index.ts';

/** A line of a payload: where it stands in it, and what it says. */
export interface Item {
  /** `papers`, `roles.1.unit` */
  readonly path: string;
  readonly value: string | number | boolean | null;
}

/** A payload as flat lines, in the order it was written. */
export const itemsOf = (payload: unknown, path = ''): Item[] => {
  if (payload === null || typeof payload !== 'object') return [{ path, value: payload as Item['value'] }];
  const entries = Array.isArray(payload) ? payload.map((one, n) => [n + 1, one] as const) : Object.entries(payload);
  return entries.flatMap(([key, value]) => itemsOf(value, path === '' ? String(key) : `${path}.${key}`));
};

/** An instant as people read it; anything else as it is. */
export function readable(value: string): string {
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return value;
  return formatMoment(Temporal.Instant.from(value));
}
