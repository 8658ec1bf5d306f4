import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';
import { move } from '../flow/flow.events.ts';

export const dossierSentBack = eventShape('dossier.sent-back', 1, Type.Object({ ...move, to: an.key }));
