import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** How long the folders of a procedure are kept: what was, and what is (`20`, `vv-unsure`, `none`). */
export const retentionSet = eventShape(
  'retention.set',
  1,
  Type.Object({ procedure: Type.Union([an.key, Type.Literal('*')]), before: an.key, after: an.key }),
);
