import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';
import { move } from '../flow/flow.events.ts';

export const dossierNumbered = eventShape(
  'dossier.numbered',
  2,
  Type.Object({ ...move, book: an.key, owner: an.id, number: an.count, readyAt: an.instant, refused: an.flag }),
);
