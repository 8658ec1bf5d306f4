import { dossierTimers } from '#casework/dossiers/index.ts';
import { followTickets } from '#casework/frontdesk/index.ts';
import { unitWork } from '#doors/admin/unit-work.ts';
import { unitTimers } from '#foundations/organisations/index.ts';
import { staffingTimers } from '#foundations/staffing/index.ts';
import { countDossiers } from '#oversight/statistics/index.ts';
import type { Listener } from '#platform/listening/index.ts';
import type { Timers } from '#platform/timers/index.ts';

/** Event → who listens afterwards. Whoever listens in the deed's own transaction is called by it. */
export const listeners: readonly Listener[] = [countDossiers, followTickets];

/** Kind of timer → who answers when its time has come. */
export const timers: Timers = new Map([...unitTimers(unitWork.work), ...staffingTimers, ...dossierTimers]);
