import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A version was written on screen, in force from a day; what it says and why stays in its rows. */
export const versionWritten = eventShape(
  'procedure.version-written',
  1,
  Type.Object({ version: an.id, base: Type.Union([an.id, Type.Null()]), from: an.day, replaced: an.flag }),
);

/** It was taken back before anything was received under it: the one before holds again. */
export const versionTakenBack = eventShape(
  'procedure.version-taken-back',
  1,
  Type.Object({ version: an.id, base: Type.Union([an.id, Type.Null()]) }),
);

/** A part of a version that is being written was kept; what was typed stays in its draft. */
export const draftKept = eventShape('procedure.draft-kept', 1, Type.Object({ section: an.key }));

/** A version that was being written was thrown away. */
export const draftDropped = eventShape(
  'procedure.draft-dropped',
  1,
  Type.Object({ base: Type.Union([an.id, Type.Null()]) }),
);
