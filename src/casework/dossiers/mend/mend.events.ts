import { Type } from 'typebox';
import { eventShape } from '#platform/events/shape.ts';
import { move } from '../flow/flow.events.ts';

export const dossierMended = eventShape('dossier.mended', 1, Type.Object(move));
