import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

export const lateReported = eventShape(
  'dossier.late-reported',
  1,
  Type.Object({ cause: an.key, newDay: an.day, unit: an.id }),
);

export const dossierApologised = eventShape(
  'dossier.apologised',
  1,
  Type.Object({ number: an.count, cause: an.key, newDue: an.instant }),
);
