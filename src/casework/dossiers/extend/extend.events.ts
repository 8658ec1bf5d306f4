import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** The limit grew while another body verifies. Who is asked and what stands in the row. */
export const dossierExtended = eventShape(
  'dossier.extended',
  1,
  Type.Object({
    number: an.count,
    amount: an.count,
    unit: an.key,
    statutoryDue: an.instant,
    committedDue: an.instant,
    promisedDue: an.instant,
  }),
);
