import type { Line } from '../lane.store.ts';

export type LineState = 'entered' | 'presented' | 'signed' | 'given-back' | 'voided';

/** Where a number stands on its way: entered, laid before the leader, signed, given back; or voided. */
export function stateOf(line: Pick<Line, 'list_id' | 'signed_at' | 'given_back_at' | 'voided_at'>): LineState {
  if (line.voided_at) return 'voided';
  if (line.given_back_at) return 'given-back';
  if (line.signed_at) return 'signed';
  return line.list_id ? 'presented' : 'entered';
}
