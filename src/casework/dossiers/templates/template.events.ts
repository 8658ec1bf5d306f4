import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A district's version of a template was brought: in force from a day, with its SHA-256; why stands in its row. */
export const templateBrought = eventShape(
  'template.brought',
  1,
  Type.Object({
    version: an.id,
    template: an.key,
    number: an.count,
    from: an.day,
    digest: Type.String({ pattern: '^[0-9a-f]{64}$' }),
  }),
);

/** It was taken back: the version before holds again. */
export const templateTakenBack = eventShape(
  'template.taken-back',
  1,
  Type.Object({ version: an.id, template: an.key, number: an.count }),
);
