import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';
import { move } from '../flow/flow.events.ts';

export const dossierSigned = eventShape(
  'dossier.signed',
  2,
  Type.Object({
    ...move,
    signer: an.id,
    means: an.key,
    list: Type.Union([an.id, Type.Null()]),
    /** The written authority by which it was signed in another's stead. */
    authority: Type.Union([an.id, Type.Null()]),
  }),
);
export const dossierLaidBefore = eventShape('dossier.laid-before', 1, Type.Object({ list: an.id }));
