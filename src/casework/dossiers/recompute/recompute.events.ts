import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

export const dossierRecomputed = eventShape(
  'dossier.recomputed',
  1,
  Type.Object({
    statutoryBefore: an.instant,
    statutoryDue: an.instant,
    committedBefore: an.instant,
    committedDue: an.instant,
  }),
);
