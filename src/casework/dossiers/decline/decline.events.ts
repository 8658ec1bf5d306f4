import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A counter declined to receive. A stream of its own: there is no dossier. Who it was and why stands in the row. */
export const receptionDeclined = eventShape(
  'reception.declined',
  1,
  Type.Object({
    oneStop: an.id,
    authority: an.id,
    procedure: Type.Union([an.id, Type.Null()]),
    ground: an.key,
    period: an.key,
    number: an.count,
  }),
);
