import { Type } from 'typebox';
import { eventShape } from '#platform/events/shape.ts';

/** Where it lies stands beside the result: what a clerk types is free text. */
export const dossierShelved = eventShape('dossier.shelved', 1, Type.Object({}));
