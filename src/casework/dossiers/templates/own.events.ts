import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A district added a template of its own, for these procedures and fields; its name stands in its row, its file in version 1. */
export const templateAdded = eventShape(
  'template.added',
  1,
  Type.Object({
    template: an.key,
    procedures: Type.Array(an.key),
    fields: Type.Array(an.key),
    units: Type.Optional(Type.Array(an.id)),
  }),
);

/** It was taken back before anybody put a draft of it back. */
export const templateDropped = eventShape('template.dropped', 1, Type.Object({ template: an.key }));
