import type { Visit } from '#platform/house/index.ts';
import type { DeclineData } from '../../documents/index.ts';
import { issuedAt } from '../paper/issued.ts';
import { letterheadOf, marksOf } from '../paper/sheet-data.ts';
import type { DeclinedRow } from './decline.store.ts';
import { declineGroundWords } from './decline.text.ts';
import { numbered } from './declined.page.tsx';

/** Mẫu 03 as the counter's book has it; `receiver` signs. */
export async function declineData(ask: Visit, row: DeclinedRow, receiver: string): Promise<DeclineData> {
  const issued = await issuedAt(ask, row.one_stop_id, row.declined_at);
  return {
    letterhead: letterheadOf({ ...issued, number: numbered(row.number) }),
    applicant: row.name,
    identity: row.identity,
    address: row.address,
    reach: [row.phone, row.email].filter(Boolean).join(' / '),
    request: row.request,
    office: issued.unit,
    ground: declineGroundWords('vi')[row.ground],
    reason: row.reason,
    advice: row.advice,
    closing: issued.says('decline-closing', row.declined_at, { 'nơi nhận': issued.unit }),
    receiver,
    marks: marksOf(issued),
  };
}
