import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** Which work: its sort and name, and what it was about. */
const work = { sort: an.key, name: an.key, subject: an.id };

/** Work that had failed was tried by an official, and went through. */
export const jobTried = eventShape(
  'job.tried',
  1,
  Type.Object({ sort: an.key, name: an.key, subject: Type.Optional(an.id), failures: an.count }),
);

/** Work that failed was given up; the reason stands in its row. */
export const jobGivenUp = eventShape('job.given-up', 1, Type.Object({ ...work, failures: an.count, givenUp: an.id }));

/** Work that had been given up was taken up again. */
export const jobTakenUp = eventShape('job.taken-up', 1, Type.Object({ ...work, givenUp: an.id }));
