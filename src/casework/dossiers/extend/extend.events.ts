import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** The body that was asked answered, on this day. From whom and what stands in the row. */
export const verificationAnswered = eventShape(
  'dossier.verification-answered',
  1,
  Type.Object({ number: an.count, answered: an.day, late: an.flag }),
);

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
