import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** Somebody asked after a dossier and was told how it stands; who asked stands in the row. */
export const inquiryTaken = eventShape(
  'inquiry.taken',
  1,
  Type.Object({ dossier: an.id, channel: an.key, state: an.key }),
);
/** It was written down by mistake. */
export const inquiryTakenBack = eventShape('inquiry.taken-back', 1, Type.Object({ dossier: an.id }));
