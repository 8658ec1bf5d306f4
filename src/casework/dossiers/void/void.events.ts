import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** Entered by mistake. Why is a note of the event. */
export const dossierVoided = eventShape('dossier.voided', 1, Type.Object({ closed: Type.Array(an.key) }));
