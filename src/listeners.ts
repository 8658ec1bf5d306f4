import { countDossiers } from '#oversight/statistics/index.ts';
import type { Listener } from '#platform/listening/index.ts';

/** Event → who listens afterwards. Whoever listens in the deed's own transaction is called by it. */
export const listeners: readonly Listener[] = [countDossiers];
