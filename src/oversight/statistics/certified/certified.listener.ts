import type { Tx } from '#platform/db/index.ts';
import type { Recorded } from '#platform/events/index.ts';
import { enterCertified, takeOff } from './certified.store.ts';

/** What the events of the certification lane change in its figures. */
export const toldOfCertification: Readonly<Record<string, (tx: Tx, event: Recorded) => Promise<unknown>>> = {
  'certification.entered': (tx, { stream_id, payload, occurred_at }) => {
    const lines = payload.lines as readonly { readonly copies: number }[];
    const onPaper = payload.onPaper as { readonly at: string } | undefined;
    return enterCertified(tx, {
      visitId: stream_id,
      unitId: String(payload.unit),
      at: onPaper ? Temporal.Instant.from(onPaper.at) : occurred_at,
      lines: lines.length,
      copies: lines.reduce((sum, line) => sum + line.copies, 0),
    });
  },
  'certification.line-voided': (tx, { stream_id, payload }) => takeOff(tx, stream_id, Number(payload.copies)),
};
