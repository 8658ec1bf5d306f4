import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A template of the district's own is called otherwise or is for others from a day on; what it is called stands in its row. */
export const templateScoped = eventShape(
  'template.scoped',
  1,
  Type.Object({
    ...{ scope: an.id, template: an.key, number: an.count, from: an.day },
    ...{ units: Type.Array(an.id), procedures: Type.Array(an.key), fields: Type.Array(an.key) },
  }),
);

/** The change was taken back: what stood before holds again. */
export const templateScopeBack = eventShape(
  'template.scope-back',
  1,
  Type.Object({ scope: an.id, template: an.key, number: an.count }),
);
