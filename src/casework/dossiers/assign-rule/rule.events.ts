import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

const key = Type.Optional(an.key);

/** Which officer has which work of an office: who had it before, who has it now (null: nobody by rule). */
export const assignmentRuleSet = eventShape(
  'assignment-rule.set',
  1,
  Type.Object({
    unit: an.id,
    ...{ field: key, procedure: key, commune: Type.Optional(an.id) },
    before: Type.Union([an.id, Type.Null()]),
    after: Type.Union([an.id, Type.Null()]),
  }),
);
