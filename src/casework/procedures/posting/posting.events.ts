import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** Sheets were hung at a counter, all at one press. Its own stream: each press stands for itself. */
export const sheetsPosted = eventShape(
  'sheets.posted',
  1,
  Type.Object({ unit: an.id, versions: Type.Array(an.id), photographed: an.flag }),
);

export const sheetsTakenDown = eventShape(
  'sheets.taken-down',
  1,
  Type.Object({ unit: an.id, postings: Type.Array(an.id) }),
);
