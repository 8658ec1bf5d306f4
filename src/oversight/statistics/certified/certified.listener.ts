import type { Tx } from '#platform/db/index.ts';
import type { Recorded } from '#platform/events/index.ts';
import { cameAt } from '../on-paper.rules.ts';
import { enterCertified, takeOff } from './certified.store.ts';

/** What the events of the certification lane change in its figures. */
export const toldOfCertification: Readonly<Record<string, (tx: Tx, event: Recorded) => Promise<unknown>>> = {
  'certification.entered': (tx, event) => {
    const lines = event.payload.lines as readonly { readonly copies: number }[];
    return enterCertified(tx, {
      visitId: event.stream_id,
      unitId: String(event.payload.unit),
      at: cameAt(event),
      lines: lines.length,
      copies: lines.reduce((sum, line) => sum + line.copies, 0),
    });
  },
  'certification.line-voided': (tx, { stream_id, payload }) => takeOff(tx, stream_id, Number(payload.copies)),
};
