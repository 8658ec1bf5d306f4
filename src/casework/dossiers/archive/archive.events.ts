import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** Folders of ended dossiers were handed to the archive with a numbered list. */
export const archiveHanded = eventShape(
  'archive.handed',
  1,
  Type.Object({ unit: an.id, archive: an.id, year: an.count, number: an.count, dossiers: an.count, pages: an.count }),
);

export const archiveTakenBack = eventShape('archive.taken-back', 1, Type.Object({ dossiers: an.count }));

/** The archive has the folders. */
export const archiveAccepted = eventShape('archive.accepted', 1, Type.Object({ dossiers: an.count }));
