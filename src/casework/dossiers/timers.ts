import type { OnTimer } from '#platform/timers/index.ts';
import { parkedIsOver, parkedTimer } from './park/end.act.ts';
import { overdueTimer, supplementIsOverdue } from './supplement/overdue.act.ts';

/** What happens to dossiers by time alone: kind of timer → who answers. */
export const dossierTimers: readonly (readonly [kind: string, ring: OnTimer])[] = [
  [overdueTimer, supplementIsOverdue],
  [parkedTimer, parkedIsOver],
];
