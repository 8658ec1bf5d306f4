import { written } from '../ask.ts';
import type { Work } from './work.ts';

/**
 * Anybody opens the published figures, office by state. The limit is not the same rows read bare but what these pages do
 * elsewhere: each opening counts the dossiers anew.
 */
export const statisticsWork: Work = {
  name: 'figures page',
  gate: 5,
  aim: 10,
  requests: { ours: 400, limit: 60 },
  status: '200',
  async prepare() {
    const job = (name: string, text: string) => ({ name, text, targets: [], reads: true, values: [] });
    return {
      ours: (number) => Array.from({ length: number }, () => written({ path: '/cong-khai' })),
      limit: [job('figures', byOfficeAndState)],
      least: [job('figures-least', byOffice)],
    };
  },
};

const byOfficeAndState = `
  select settling_id, state, count(*)::int as dossiers, count(*) filter (where promised_due < now() and ready_at is null)::int as late
  from dossiers.dossiers group by settling_id, state`;

const byOffice = 'select settling_id, count(*)::int as dossiers from dossiers.dossiers group by settling_id';
