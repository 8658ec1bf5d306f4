import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

const leg = Type.Object({ from: an.id, to: an.id, onTime: an.flag });

export const dossierGiven = eventShape('dossier.given', 1, leg);
export const dossierTaken = eventShape('dossier.taken', 1, leg);
