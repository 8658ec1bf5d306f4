import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

export const clockMoved = eventShape(
  'clock.moved',
  1,
  Type.Object({ from: an.instant, to: an.instant, fired: an.count }),
);
