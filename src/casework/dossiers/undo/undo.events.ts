import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** Somebody took their own last step back: which, by the number and type of its event. */
export const dossierUndone = eventShape('dossier.undone', 1, Type.Object({ undid: an.count, type: an.key }));
