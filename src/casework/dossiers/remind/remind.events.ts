import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

export const dossierReminded = eventShape('dossier.reminded', 1, Type.Object({ way: an.key, outcome: an.key }));
