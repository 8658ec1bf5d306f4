import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A draft came back from Word: of which template, the how manieth version, and its SHA-256. */
export const draftPut = eventShape(
  'dossier.draft-put',
  1,
  Type.Object({ template: an.key, number: an.count, digest: Type.String({ pattern: '^[0-9a-f]{64}$' }) }),
);
