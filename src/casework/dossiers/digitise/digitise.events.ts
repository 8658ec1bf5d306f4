import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** Papers that were received first were scanned: which of the folder, and the SHA-256 of each scan. */
export const papersScanned = eventShape(
  'dossier.papers-scanned',
  1,
  Type.Object({
    papers: Type.Array(Type.Object({ position: an.count, digest: Type.String({ pattern: '^[0-9a-f]{64}$' }) })),
  }),
);
