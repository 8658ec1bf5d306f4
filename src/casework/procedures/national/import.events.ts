import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A file of the national portal was read to its end. */
export const recordsImported = eventShape(
  'procedures.records-imported',
  1,
  Type.Object({ lines: an.count, added: an.count, changed: an.count, unchanged: an.count, refused: an.count }),
);
