import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** The citizen was sent to pay; the clock stands. */
export const dutyNotified = eventShape(
  'dossier.duty-notified',
  1,
  Type.Object({ number: an.count, sum: an.amount, payBy: an.day }),
);

/** Proof of payment lies at the counter; the clock goes on. */
export const dutyProved = eventShape(
  'dossier.duty-proved',
  1,
  Type.Object({
    number: an.count,
    paid: an.amount,
    statutoryDue: an.instant,
    committedDue: an.instant,
    promisedDue: an.instant,
  }),
);
