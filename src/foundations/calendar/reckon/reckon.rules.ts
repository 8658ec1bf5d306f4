import type { Result } from '#platform/result/index.ts';
import { parseDay } from '#platform/time/index.ts';
import { type Misasked, readAsked } from '../deadline/asked.rules.ts';
import type { Question } from '../deadline/due.rules.ts';

/** The form as it is sent. */
export interface Typed {
  readonly ngay?: string;
  readonly gio?: string;
  readonly so?: string;
  readonly tinh?: string;
  readonly cach?: string;
}

export type ReckonReason =
  | Misasked
  | { readonly field: 'day' | 'clock'; readonly reason: `${'day' | 'clock'}-unreadable` };

/** Reads the form into a question; every misfit at once. */
export function readReckon(typed: Typed): Result<Question, ReckonReason> {
  const [day, clock] = [parseDay(typed.ngay ?? ''), clockOf(typed.gio ?? '')];
  const amount = (typed.so ?? '').trim().replace(',', '.');
  const asked = readAsked({
    from: `${day ?? '2019-01-01'}T${clock ?? '00:00'}`,
    limit: amount === '' ? undefined : Number(amount),
    unit: typed.tinh || 'working-day',
    rule: typed.cach || 'half-days',
  });
  const reasons: ReckonReason[] = asked.ok
    ? []
    : asked.reasons.map((reason) => (reason.field === 'limit' ? { ...reason, given: amount } : reason));
  if (!clock) reasons.unshift({ field: 'clock', reason: 'clock-unreadable' });
  if (!day) reasons.unshift({ field: 'day', reason: 'day-unreadable' });
  return asked.ok && reasons.length === 0 ? asked : { ok: false, reasons };
}

/** `14:05` of `14:05`, `14h5` or `14 giờ 05`. */
function clockOf(typed: string): string | undefined {
  const [, hour, minute] = /^(\d{1,2})\s*(?::|h|giờ)\s*(\d{1,2})?$/i.exec(typed.trim()) ?? [];
  if (!hour || Number(hour) > 23 || Number(minute ?? 0) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${(minute ?? '0').padStart(2, '0')}`;
}
